namespace Ingest.Model;

/// <summary>All that is printed on one page, in content order.</summary>
public sealed record PrintedPage
{
    /// <summary>Page number in the file, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Width in points as displayed.</summary>
    public required double Width { get; init; }

    /// <summary>Height in points as displayed.</summary>
    public required double Height { get; init; }

    /// <summary>The page's <c>/Rotate</c>: 0, 90, 180 or 270.</summary>
    public int Rotation { get; init; }

    /// <summary>Visible and invisible glyphs in the order of the content stream.</summary>
    public IReadOnlyList<Glyph> Glyphs { get; init; } = [];

    /// <summary>Horizontal and vertical lines.</summary>
    public IReadOnlyList<Ruling> Rulings { get; init; } = [];

    /// <summary>Images placed on the page.</summary>
    public IReadOnlyList<ImagePlacement> Images { get; init; } = [];

    /// <summary>Whether glyphs and rulings come from the image of the page, by text recognition, and none of them from the file.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>What went wrong while reading this page; empty when nothing did.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Whether the text can be believed: no problem of kind <see cref="FailureKind.UnreadableText"/>.</summary>
    public bool TextIsReadable => Problems.All(p => p.Kind != FailureKind.UnreadableText);
}
