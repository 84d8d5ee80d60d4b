using System.Text.Json;
using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests.Siblings;

/// <summary>Turns a truth file into the document a perfect extraction would give.</summary>
internal static class TruthLoader
{
    public static Document Load(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var truth = json.RootElement;
        var variant = truth.GetProperty("variants").EnumerateObject().First();
        var meta = truth.GetProperty("meta");
        var sections = Sections(truth, variant.Name);
        var paragraphs = Paragraphs(truth, variant.Value, sections);
        var tables = truth
            .GetProperty("tables")
            .EnumerateArray()
            .Where(t => !t.TryGetProperty("parent", out _))
            .Select(t => Table(t, variant.Name))
            .ToList();
        var figures = new List<Figure>();
        foreach (var paragraph in paragraphs)
        {
            figures.AddRange(
                NumberScanner
                    .Scan(paragraph.Text, "")
                    .Select(f => f with { Paragraph = paragraph.Id, Section = paragraph.Section, Page = paragraph.Page })
            );
        }

        foreach (var (table, header) in tables)
        {
            figures.AddRange(TableFigures.Read(table.Id, table.Cells, header, table.Unit));
        }

        return new Document
        {
            Id = meta.GetProperty("doc_id").GetString()!,
            Sha256 = "",
            File = variant.Name + ".pdf",
            Title = meta.GetProperty("title").GetString()!,
            Organisation = meta.GetProperty("organisation").GetString()!,
            FiscalYear = meta.GetProperty("fiscal_year").GetInt32(),
            Kind = meta.GetProperty("kind").GetString() == "final_accounts" ? DocumentKind.FinalAccounts : DocumentKind.EvaluationReport,
            Sections = sections,
            Paragraphs = paragraphs,
            Tables = [.. tables.Select(t => t.Table)],
            Figures = [.. figures.Select((f, i) => f with { Id = $"f{i + 1}" })],
        };
    }

    private static List<Section> Sections(JsonElement truth, string variant)
    {
        var sections = new List<Section>();
        foreach (var item in truth.GetProperty("sections").EnumerateArray())
        {
            var level = item.GetProperty("level").GetInt32();
            sections.Add(
                new Section
                {
                    Id = item.GetProperty("id").GetString()!,
                    Level = level,
                    Heading = item.GetProperty("heading").GetString()!,
                    Parent = sections.LastOrDefault(s => s.Level < level)?.Id,
                    Page =
                        item.TryGetProperty("pages_hint", out var hint) && hint.TryGetProperty(variant, out var page) ? page.GetInt32() : 1,
                }
            );
        }

        return sections;
    }

    private static List<Paragraph> Paragraphs(JsonElement truth, JsonElement variant, List<Section> sections)
    {
        var pages = variant.GetProperty("paragraph_pages");
        var paragraphs = new List<Paragraph>();
        foreach (var item in truth.GetProperty("paragraphs").EnumerateArray())
        {
            var id = item.GetProperty("id").GetString()!;
            var page = pages.TryGetProperty(id, out var list) && list.GetArrayLength() > 0 ? list[0].GetInt32() : 1;
            paragraphs.Add(
                new Paragraph
                {
                    Id = id,
                    Text = item.GetProperty("text").GetString()!,
                    Section = sections.LastOrDefault(s => Number(s.Id) >= 0 && Number(s.Id) < Number(id))?.Id,
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
        }

        return paragraphs;
    }

    private static int Number(string id) => int.TryParse(id[1..], out var number) ? number : -1;

    private static (Table Table, string[][] Header) Table(JsonElement item, string variant)
    {
        static string[][] Grid(JsonElement rows) =>
            [.. rows.EnumerateArray().Select(r => r.EnumerateArray().Select(c => c.GetString() ?? "").ToArray())];

        var header = Grid(item.GetProperty("header_rows"));
        var rows = Grid(item.GetProperty("rows"));
        var all = header.Concat(rows).Select(r => r.ToArray()).ToArray();
        foreach (var span in item.GetProperty("spans").EnumerateArray())
        {
            var (row, column) = (span.GetProperty("row").GetInt32(), span.GetProperty("col").GetInt32());
            for (var r = row; r < row + span.GetProperty("rowspan").GetInt32(); r++)
            {
                for (var c = column; c < column + span.GetProperty("colspan").GetInt32(); c++)
                {
                    if (r != row || c != column)
                    {
                        all[r][c] = c > column ? "<" : "^";
                    }
                }
            }
        }

        var pages = item.GetProperty("pages_hint").TryGetProperty(variant, out var hint)
            ? hint.EnumerateArray().Select(p => p.GetInt32()).ToArray()
            : [1];
        var cells = GridCells.Read(all, header.Length, pages[0]);
        var title = item.GetProperty("title").GetString()!;
        var filled = header.Select(h => h.ToArray()).ToArray();
        foreach (var cell in cells.Where(c => c.Row < 0))
        {
            for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
            {
                for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
                {
                    filled[r + header.Length][c] = cell.Text;
                }
            }
        }

        var table = new Table
        {
            Id = item.GetProperty("id").GetString()!,
            Title = title,
            Kind = Kind(title, item.GetProperty("kind").GetString()!),
            Unit = item.GetProperty("unit").GetString() ?? "",
            Pages = pages,
            ColumnCount = all.Max(r => r.Length),
            HeaderRowCount = header.Length,
            RowCount = rows.Length,
            Cells = cells,
            Notes = item.TryGetProperty("note", out var note) && note.GetString() is { } text ? [text] : [],
        };
        return (table, filled);
    }

    private static string Kind(string title, string kind) =>
        kind switch
        {
            "overall_self_evaluation" => "self-evaluation.overall",
            "project_self_evaluation" => "self-evaluation.project",
            "score_summary" => "evaluation.score-summary",
            "indicator_scores" => "evaluation.indicator-scores",
            "indicator_system" => "evaluation.indicator-system",
            "project_budget" => "evaluation.project-list",
            "survey" or "survey_analysis" => "evaluation.survey",
            "final_account_table" => "final-accounts." + StandardTable(title),
            _ => "other",
        };

    private static string StandardTable(string title) =>
        title.Contains("三公") ? "three-public"
        : title.Contains("政府性基金") ? "government-fund"
        : title.Contains("国有资本") ? "state-capital"
        : title.Contains("财政拨款收入支出决算总表") ? "appropriation-summary"
        : title.Contains("基本支出") ? "basic-expenditure"
        : title.Contains("一般公共预算") ? "general-public-budget"
        : title.Contains("收入支出决算总表") ? "summary"
        : title.Contains("收入决算表") ? "income"
        : "expenditure";
}
