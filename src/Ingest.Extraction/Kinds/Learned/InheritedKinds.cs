using Ingest.Model;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>
/// Kinds of headings from their place in the outline: everything below a summary (摘要) belongs to it, and a heading whose own words tell
/// no kind goes on with the subject of the heading above it.
/// </summary>
internal static class InheritedKinds
{
    private const string Abstract = "abstract";

    /// <summary>
    /// Kinds that say nothing of what stands below: a list of contents has nothing below it, and the headings of the part that explains
    /// the tables (情况说明) each have a subject of their own, which may be none that is listed.
    /// </summary>
    private static readonly string[] Barren = [KindChoice.Other, "contents", "narrative"];

    /// <summary>The kinds of the sections, with what their places give them; its probability is that of the heading above.</summary>
    /// <param name="sections">The sections in reading order, each after the one it stands under.</param>
    /// <param name="own">What each is by itself.</param>
    public static KindChoice[] Of(IReadOnlyList<Section> sections, IReadOnlyList<KindChoice> own)
    {
        var decided = new Dictionary<string, KindChoice>(StringComparer.Ordinal);
        var result = new KindChoice[own.Count];
        var (summary, end) = Summary(sections, own);
        for (var i = 0; i < own.Count; i++)
        {
            var above =
                i > summary && i < end ? own[summary]
                : sections[i].Parent is { } parent ? decided.GetValueOrDefault(parent)
                : null;
            result[i] = above is not null && Gives(above, own[i]) ? new KindChoice(above.Kind, above.Confidence) : own[i];
            decided[sections[i].Id] = result[i];
        }

        return result;
    }

    /// <summary>
    /// The heading of a summary whose chapters stand at its own level, and where they end: with the list of contents, or where the
    /// numbering begins anew. Chapters that do neither before an annex are those of the report itself.
    /// </summary>
    private static (int Start, int End) Summary(IReadOnlyList<Section> sections, IReadOnlyList<KindChoice> own)
    {
        var start = own.Index().Where(k => k.Item.Kind == Abstract).Select(k => k.Index).DefaultIfEmpty(own.Count).First();
        var first = start + 1;
        for (var i = first; i < own.Count && own[i].Kind != "annex"; i++)
        {
            var isAnew = i > first && sections[i].Level <= sections[first].Level && IsFirst(sections[i]) && IsFirst(sections[first]);
            if (own[i].Kind == "contents" || isAnew)
            {
                return (start, i);
            }
        }

        return (own.Count, own.Count);
    }

    private static bool IsFirst(Section section) => KindText.NumberingOf(section.Heading).Number is "一" or "1";

    private static bool Gives(KindChoice above, KindChoice own) =>
        above.Kind == Abstract || (own.Kind == KindChoice.Other && !Barren.Contains(above.Kind));
}
