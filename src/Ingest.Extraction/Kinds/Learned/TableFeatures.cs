using Ingest.Extraction.Tables;
using Ingest.Model;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>
/// What tells the kind of a table: its title, the words of its header and of its first rows, its unit and form number, its
/// shape, and the section it stands in.
/// </summary>
internal static class TableFeatures
{
    /// <summary>
    /// Sources of evidence, each as its namespaces: title, lines above, heading, header, rows, form number, keyword rules, document,
    /// section, notes, shape, what the columns hold.
    /// </summary>
    public static readonly string[] Sources = ["t=", "b", "s", "cw", "fl", "o#", "kr", "d", "e", "nu", "xyzgvp", "jmq"];

    private const int FirstRows = 14;
    private const int LongestWord = 24;
    private const int MostWords = 60;

    /// <summary>The features of a table.</summary>
    /// <param name="evidence">The document.</param>
    /// <param name="index">Index of the table.</param>
    /// <param name="document">Kind of the document; none where it is not to be looked at.</param>
    /// <param name="section">Kind of the section it stands in; none where there is none or it is not to be looked at.</param>
    /// <param name="without">Namespaces to leave out.</param>
    public static FeatureVector Of(KindEvidence evidence, int index, DocumentKind? document, string? section, string without = "")
    {
        var table = evidence.Layout.Tables[index];
        var features = new FeatureBuilder(without);
        var title = evidence.Normal(TableTitles.Of(table, evidence.Sections));
        features.AddText('t', title, 4, 2.5f);
        features.Add('=', title);
        // A title over two lines, or one taken for running text, is whole again when the lines above are joined.
        var above = evidence.Normal(string.Concat(evidence.LinesAbove[index]));
        features.AddText('t', title.Length == 0 ? above : "", 4, 2.5f);
        features.AddText('b', above, 4, 1.5f);
        var heading = evidence.SectionOf(table.Section)?.Heading ?? "";
        features.AddText('s', evidence.Normal(heading), 3, 0.8f);
        var words = HeaderWords(table).ToList();
        features.AddTexts('c', words, 3, 1);
        features.AddWords('w', words, 1);
        var labels = RowLabels(table).ToList();
        features.AddTexts('f', labels, 2, 0.8f);
        features.AddWords('l', labels, 0.8f);
        features.AddTexts('n', table.Notes.Take(1).Select(n => evidence.Normal(n.Length > 30 ? n[..30] : n)), 2, 0.4f);
        features.Add('u', Labels.Key(table.Unit), 0.5f);
        features.Add('o', KindText.Of(table.FormNumber, ""), 0.5f);
        features.Add('#', Labels.Key(table.FormNumber));
        AddShape(features, evidence, table);
        var byWords = evidence.Keywords.Tables[index].Kind;
        features.Add('k', byWords);
        // Of two tables with nearly one title the second is something else: the expenditure alone, a detail.
        var isFirst = !evidence.Keywords.Tables.Take(index).Any(t => t.Kind == byWords);
        features.Add('r', (isFirst ? "first " : "again ") + byWords);
        if (document is { } kind)
        {
            features.Add('d', DocumentKindName.Of(kind));
        }

        if (section is not null)
        {
            features.Add('e', section, 0.7f);
        }

        return features.Build();
    }

    /// <summary>The words of the header without digits, or of the first rows where there is no header.</summary>
    /// <param name="table">The table.</param>
    public static IEnumerable<string> HeaderWords(Table table) =>
        Words(table.Cells.Where(c => table.HeaderRowCount > 0 ? c.Row < 0 : c.Row < 4));

    private static IEnumerable<string> RowLabels(Table table)
    {
        // A table of two lanes has labels in its middle too; codes and figures have digits and drop out.
        return Words(table.Cells.Where(c => c.Row is >= 0 and < FirstRows));
    }

    private static IEnumerable<string> Words(IEnumerable<Cell> cells) =>
        cells
            .Where(c => c.Text.Length is > 0 and <= 2 * LongestWord)
            .Select(c => KindText.Of(c.Text, ""))
            .Where(w => w.Length is > 0 and <= LongestWord && w.Any(char.IsLetter))
            .Distinct(StringComparer.Ordinal)
            .Take(MostWords);

    private static void AddShape(FeatureBuilder features, KindEvidence evidence, Table table)
    {
        features.Add('x', KindEvidence.Size(table.ColumnCount), 0.4f);
        features.Add('y', KindEvidence.Size(table.RowCount), 0.2f);
        features.Add('z', KindEvidence.Size(table.HeaderRowCount), 0.3f);
        features.Add('g', KindEvidence.Size(table.Pages.Count), 0.2f);
        var columns = ColumnShapes.Of(table);
        features.Add('j', columns.Pattern, 0.4f);
        features.Add('m', columns.Codes, 0.6f);
        features.Add('q', columns.Amounts, 0.4f);

        if (table.Pages is [var first, ..] && first >= 1 && first <= evidence.Layout.Pages.Count)
        {
            var page = evidence.Layout.Pages[first - 1];
            features.Add('v', page.Width > page.Height ? "landscape" : "portrait", 0.3f);
            features.Add('p', KindEvidence.Size(evidence.Tenth(first)), 0.3f);
        }
    }
}
