using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A paragraph, or the text of a long table cell, with the figures in it.</summary>
internal sealed record ParagraphView
{
    /// <summary>Position in the document's prose, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Text as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Normalised text.</summary>
    public required string Plain { get; init; }

    /// <summary>Headings of its section and of those around it, innermost first, normalised.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>Id of its section.</summary>
    public string? Section { get; init; }

    /// <summary>Page of its first line.</summary>
    public required int Page { get; init; }

    /// <summary>What part it plays.</summary>
    public ParagraphKind Kind { get; init; }

    /// <summary>Its figures in order.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>Normalised sentences in order.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>Where it stands, for messages: its innermost heading.</summary>
    public string Caption => Headings.Count > 0 ? Headings[0] : "正文";

    /// <summary>Its lines, which may stand on several pages.</summary>
    public IReadOnlyList<TextLine> Lines { get; init; } = [];

    /// <summary>Page of words in the normalised text.</summary>
    /// <param name="index">Their position in <see cref="Plain"/>.</param>
    public int PageAt(int index)
    {
        var offset = OffsetOf(index);
        return Lines.LastOrDefault(l => l.Start <= offset)?.Page ?? Page;
    }

    /// <summary>Where a character of the normalised text stands in the text as printed.</summary>
    /// <param name="index">Its position in <see cref="Plain"/>.</param>
    public int OffsetOf(int index)
    {
        // Normalising drops white space and changes nothing else in length.
        var offset = 0;
        for (var left = index; offset < Text.Length && (left > 0 || char.IsWhiteSpace(Text[offset])); offset++)
        {
            left -= char.IsWhiteSpace(Text[offset]) ? 0 : 1;
        }

        return offset;
    }

    /// <summary>How many full stops stand before a figure: two figures with the same number are in one sentence of 。.</summary>
    /// <param name="mention">One of its figures.</param>
    public int FullStopsBefore(Mention mention) => Text.AsSpan(0, Math.Min(Text.Length, mention.Figure.Offset)).Count('。');
}
