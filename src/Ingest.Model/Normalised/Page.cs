namespace Ingest.Model;

/// <summary>One page of a document.</summary>
public sealed record Page
{
    /// <summary>Page number in the file, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Width in points as displayed.</summary>
    public required double Width { get; init; }

    /// <summary>Height in points as displayed.</summary>
    public required double Height { get; init; }

    /// <summary>The page's <c>/Rotate</c>: 0, 90, 180 or 270.</summary>
    public int Rotation { get; init; }

    /// <summary>Where the text comes from.</summary>
    public TextSource TextSource { get; init; }

    /// <summary>Mean confidence over the glyphs, 0 to 1; 0 for a page whose text could not be read.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Whether this is a page of a table of contents (目录).</summary>
    public bool IsContents { get; init; }
}
