using Ingest.Model;

namespace Ingest.Layout.Text;

/// <summary>Glyphs that read as one line.</summary>
internal sealed record Line
{
    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The text, with a space where a gap is printed.</summary>
    public required string Text { get; init; }

    /// <summary>Left edges of the characters of <see cref="Text"/>, one for each UTF-16 unit, and the right edge of the last.</summary>
    public required IReadOnlyList<double> Edges { get; init; }

    /// <summary>Where it is printed.</summary>
    public required Box Box { get; init; }

    /// <summary>y of the baseline in points.</summary>
    public required double Baseline { get; init; }

    /// <summary>Font size of most of its characters in points.</summary>
    public required double FontSize { get; init; }

    /// <summary>Whether most of its characters are bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Lowest confidence of its glyphs, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Its recognised characters, by index in <see cref="Text"/>; empty for born-digital text.</summary>
    public IReadOnlyList<UncertainSymbol> Uncertain { get; init; } = [];

    /// <summary>The line as part of a longer text.</summary>
    /// <param name="start">Index of its first character in that text.</param>
    public TextLine At(int start) =>
        new()
        {
            Page = Page,
            Box = Box,
            Start = start,
            Edges = Edges,
            Uncertain = start == 0 || Uncertain.Count == 0 ? Uncertain : [.. Uncertain.Select(u => u with { Index = u.Index + start })],
        };
}
