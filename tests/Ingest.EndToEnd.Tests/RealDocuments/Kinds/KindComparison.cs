using System.Globalization;
using System.Text.Json;
using Ingest.Model;

namespace Ingest.EndToEnd.Tests.RealDocuments.Kinds;

/// <summary>One answer beside what a person says.</summary>
/// <param name="What">What was asked: document, table, section, fiscal year or organisation.</param>
/// <param name="Set">The set the document belongs to.</param>
/// <param name="Document">The first digits of the document's hash.</param>
/// <param name="Place">Page and title, or the document's own title.</param>
/// <param name="Expected">What is right.</param>
/// <param name="Answer">What was read.</param>
/// <param name="Note">Why the expectation could be disputed.</param>
internal sealed record KindComparison(
    string What,
    string Set,
    string Document,
    string Place,
    string Expected,
    string Answer,
    string? Note = null
)
{
    private const string NotFound = "(not found)";

    public bool Right => Expected == Answer;

    /// <summary>All answers about one document.</summary>
    /// <param name="set">The set it belongs to.</param>
    /// <param name="label">What a person says.</param>
    /// <param name="read">What was read.</param>
    public static IEnumerable<KindComparison> Of(string set, LabelledDocument label, Document read)
    {
        var hash = label.Sha256[..8];
        yield return new("document", set, hash, read.Title, Name(label.Kind), Name(read.Kind), label.Note);
        if (!label.Unjudged.Contains("fiscalYear"))
        {
            yield return new("fiscal year", set, hash, read.Title, Year(label.FiscalYear), Year(read.FiscalYear), label.Note);
        }

        if (!label.Unjudged.Contains("organisation"))
        {
            yield return new(
                "organisation",
                set,
                hash,
                read.Title,
                Unspaced(label.Organisation ?? ""),
                Unspaced(read.Organisation),
                label.Note
            );
        }

        List<LabelledPart> tables = [.. read.Tables.Select(t => new LabelledPart(t.Title, t.Pages[0], t.Kind))];
        var expectedTables = label.EveryTable is { } every ? [.. tables.Select(t => t with { Kind = every })] : label.Tables;
        List<LabelledPart> sections = [.. read.Sections.Select(s => new LabelledPart(s.Heading, s.Page, s.Kind))];
        foreach (var comparison in Parts("table", expectedTables, tables).Concat(Parts("section", label.Sections, sections)))
        {
            yield return comparison;
        }

        IEnumerable<KindComparison> Parts(string what, IReadOnlyList<LabelledPart> expected, List<LabelledPart> parts) =>
            expected
                .Zip(PartAlignment.Align(expected, parts))
                .Select(pair => new KindComparison(
                    what,
                    set,
                    hash,
                    string.Create(CultureInfo.InvariantCulture, $"p. {pair.First.Page} {pair.First.Title}"),
                    pair.First.Kind,
                    pair.Second?.Kind ?? NotFound,
                    pair.First.Note
                ));
    }

    /// <summary>The line that shows a disagreement.</summary>
    public override string ToString() =>
        $"{Document} | {Expected} | {Answer} | {Place}" + (Note is { Length: > 0 } note ? $" | {note}" : "");

    private static string Name(DocumentKind kind) => JsonSerializer.Serialize(kind).Trim('"');

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private static string Unspaced(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
