using System.Text;
using Ingest.Model;

namespace Ingest.Extraction.Kinds.Training;

/// <summary>
/// Makes copies of a document as recognition might have read it: characters are taken for others, lost or added, now and then
/// a title is missing. So the model learns not to lean on any single word.
/// </summary>
/// <param name="random">Source of all chance.</param>
/// <param name="others">Characters that may stand in for another.</param>
internal sealed class LayoutDamage(StableRandom random, string others)
{
    private const int RowsSeen = 16;

    /// <summary>A copy with damaged words.</summary>
    /// <param name="layout">The document's parts.</param>
    /// <param name="rate">Share of characters damaged, 0 to 1.</param>
    /// <param name="titlesLost">Share of tables that lose their title and form number.</param>
    public DocumentLayout Damage(DocumentLayout layout, double rate, double titlesLost) =>
        layout with
        {
            Sections = [.. layout.Sections.Select(s => s with { Heading = Damage(s.Heading, rate) })],
            Paragraphs = [.. layout.Paragraphs.Select(p => p with { Text = Damage(Beginning(p.Text), rate) })],
            Tables = [.. layout.Tables.Select(t => Damage(t, rate, random.Share() < titlesLost))],
        };

    private Table Damage(Table table, double rate, bool loseTitle) =>
        table with
        {
            Title = loseTitle ? "" : Damage(table.Title, rate),
            FormNumber = loseTitle ? "" : Damage(table.FormNumber, rate),
            Unit = Damage(table.Unit, rate),
            Notes = [.. table.Notes.Select(n => Damage(Beginning(n), rate))],
            Cells = [.. table.Cells.Where(c => c.Row < RowsSeen).Select(c => c with { Text = Damage(c.Text, rate) })],
        };

    private string Damage(string text, double rate)
    {
        if (text.Length == 0 || rate <= 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 4);
        foreach (var c in text)
        {
            if (random.Share() >= rate)
            {
                result.Append(c);
                continue;
            }

            // Mostly one character for another, as recognisers do.
            var how = random.Below(10);
            result.Append(
                how switch
                {
                    0 => "",
                    1 => $"{c}{Other()}",
                    _ => $"{Other()}",
                }
            );
        }

        return result.ToString();
    }

    /// <summary>No feature looks further into a paragraph.</summary>
    private static string Beginning(string text) => text.Length > 80 ? text[..80] : text;

    private char Other() => others[random.Below(others.Length)];
}
