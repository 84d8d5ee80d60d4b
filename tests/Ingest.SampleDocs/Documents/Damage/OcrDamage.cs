using System.Text;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Damage;

/// <summary>Damages text as character recognition does: look-alikes, characters lost, stray spaces and dots.</summary>
/// <param name="rate">Share of the characters damaged, 0 to 1.</param>
/// <param name="random">Source of chance.</param>
public sealed class OcrDamage(double rate, SeededRandom random)
{
    private const int Steps = 100_000;
    private static readonly string[] Stray = [" ", " ", "．", "·", "、", "'", "-", "|", "，"];

    /// <summary>The text with its damages; line breaks stay.</summary>
    public string Apply(string text)
    {
        var result = new StringBuilder(text.Length + 4);
        foreach (var c in text)
        {
            if (c is '\n' or ' ' || random.Between(1, Steps) > rate * Steps)
            {
                result.Append(c);
                continue;
            }

            switch (random.Between(1, 100))
            {
                case <= 78:
                    result.Append(LookAlikes.Of(c, random));
                    break;
                case <= 88:
                    break;
                default:
                    result.Append(c).Append(random.Pick(Stray));
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>The manuscript with all its text damaged: headings, lines of contents, titles, cells, paragraphs.</summary>
    public Manuscript Apply(Manuscript manuscript) => manuscript with { Blocks = [.. manuscript.Blocks.Select(Apply)] };

    private Block Apply(Block block) =>
        block switch
        {
            CoverBlock cover => cover with { Lines = [.. cover.Lines.Select(Apply)] },
            HeadingBlock heading => heading with { Text = Apply(heading.Text) },
            ParagraphBlock paragraph => paragraph with { Runs = Apply(paragraph.Runs) },
            ContentsBlock contents => contents with { Wording = contents.Wording.ToDictionary(w => w.Key, w => Apply(w.Value)) },
            TableBlock table => Apply(table),
            _ => block,
        };

    private TableBlock Apply(TableBlock table) =>
        table with
        {
            Title = Apply(table.Title),
            Subtitle = Apply(table.Subtitle),
            FormNumber = Apply(table.FormNumber),
            DepartmentLine = Apply(table.DepartmentLine),
            UnitLine = Apply(table.UnitLine),
            Note = Apply(table.Note),
            ContinuedTitle = Apply(table.ContinuedTitle),
            Grid = table.Grid with { Cells = [.. table.Grid.Cells.Select(c => c with { Runs = Apply(c.Runs) })] },
        };

    private Run[] Apply(IReadOnlyList<Run> runs) => [.. runs.Select(r => r.IsSlot ? r : Run.Of(Apply(r.Literal)))];
}
