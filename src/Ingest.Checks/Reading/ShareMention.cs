namespace Ingest.Checks;

/// <summary>A share in running text with its part and, where the sentence tells it, its whole.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Share">The share in per cent.</param>
/// <param name="Part">The amount whose share it is.</param>
/// <param name="WholeName">What the share is of, as the sentence names it; empty where it names nothing.</param>
/// <param name="Whole">The whole, where it is printed in the sentence or found by its name.</param>
internal sealed record ShareMention(ParagraphView Paragraph, Mention Share, Mention Part, string WholeName, Mention? Whole)
{
    /// <summary>Whether another share goes on with the same enumeration.</summary>
    /// <param name="next">The next share of the document.</param>
    public bool IsFollowedBy(ShareMention next) =>
        next.Paragraph.Index == Paragraph.Index
        || (next.Paragraph.Index == Paragraph.Index + 1 && next.Paragraph.Section == Paragraph.Section && next.Part.Index == 0);
}
