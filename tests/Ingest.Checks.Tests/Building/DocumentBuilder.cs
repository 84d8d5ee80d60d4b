using Ingest.Model;

namespace Ingest.Checks.Tests.Building;

/// <summary>
/// Builds documents readable as they are printed. In table rows <c>&lt;</c> continues the cell on the left and <c>^</c> the cell above.
/// </summary>
internal sealed class DocumentBuilder(DocumentKind kind = DocumentKind.FinalAccounts, int? year = 2023)
{
    private readonly List<Section> sections = [];
    private readonly List<Paragraph> paragraphs = [];
    private readonly List<Table> tables = [];
    private readonly List<Figure> figures = [];
    private readonly List<Problem> problems = [];
    private string organisation = "";
    private string title = "";
    private int page = 1;

    public DocumentBuilder Named(string name, string heading)
    {
        (organisation, title) = (name, heading);
        return this;
    }

    public DocumentBuilder Page(int number)
    {
        page = number;
        return this;
    }

    public DocumentBuilder Unreadable(int number)
    {
        problems.Add(new Problem(FailureKind.UnreadableText, "no text", number));
        return this;
    }

    public DocumentBuilder Section(string heading, int level = 2)
    {
        var parent = sections.LastOrDefault(s => s.Level < level)?.Id;
        sections.Add(
            new Section
            {
                Id = $"s{sections.Count + 1}",
                Heading = heading,
                Level = level,
                Page = page,
                Parent = parent,
            }
        );
        return this;
    }

    public DocumentBuilder Text(params string[] texts)
    {
        foreach (var text in texts)
        {
            var id = $"p{paragraphs.Count + 1}";
            var section = sections.LastOrDefault()?.Id;
            paragraphs.Add(
                new Paragraph
                {
                    Id = id,
                    Text = text,
                    Section = section,
                    Lines =
                    [
                        new TextLine
                        {
                            Page = page,
                            Box = default,
                            Start = 0,
                        },
                    ],
                }
            );
            figures.AddRange(NumberScanner.Scan(text, "").Select(f => f with { Paragraph = id, Section = section, Page = page }));
        }

        return this;
    }

    public DocumentBuilder Table(string tableKind, string name, string unit, string[][] header, params string[][] rows)
    {
        var id = $"t{tables.Count + 1}";
        var all = header.Concat(rows).ToArray();
        var cells = GridCells.Read(all, header.Length, page);
        tables.Add(
            new Table
            {
                Id = id,
                Title = name,
                Kind = tableKind,
                Unit = unit,
                Section = sections.LastOrDefault()?.Id,
                Pages = [page],
                ColumnCount = all.Max(r => r.Length),
                HeaderRowCount = header.Length,
                RowCount = rows.Length,
                Cells = cells,
            }
        );
        figures.AddRange(TableFigures.Read(id, cells, header, unit).Select(f => f with { Page = page }));
        return this;
    }

    public DocumentBuilder Table(string tableKind, string name, string unit, string header, params string[][] rows) =>
        Table(tableKind, name, unit, GridText.Rows(header), rows);

    public Document Build() =>
        new()
        {
            Id = "d",
            Sha256 = "",
            File = "built.pdf",
            Kind = kind,
            FiscalYear = year,
            Organisation = organisation,
            Title = title,
            Pages =
            [
                .. Enumerable
                    .Range(1, page)
                    .Select(n => new Page
                    {
                        Number = n,
                        Width = 595,
                        Height = 842,
                    }),
            ],
            Sections = sections,
            Paragraphs = paragraphs,
            Tables = tables,
            Figures = [.. figures.Select((f, i) => f with { Id = $"f{i + 1}" })],
            Problems = problems,
        };

    /// <summary>The document checked.</summary>
    public Document Check() => DocumentChecker.Check(Build());
}
