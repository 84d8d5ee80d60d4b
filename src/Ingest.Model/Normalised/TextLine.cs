using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>
/// A printed line of a paragraph or cell: a run of characters of its text and where each is printed.
/// </summary>
public sealed record TextLine
{
    /// <summary>The page it is printed on, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Where it is printed.</summary>
    public required Box Box { get; init; }

    /// <summary>Index of its first character in the text of the paragraph or cell.</summary>
    public required int Start { get; init; }

    /// <summary>
    /// Left edges of its characters in points, one for each UTF-16 unit, with the right edge of the last at the end
    /// (y for text that reads down the page).
    /// </summary>
    public IReadOnlyList<double> Edges { get; init; } = [];

    /// <summary>
    /// Its recognised characters, in order; empty for born-digital text. They serve to read figures; once these are read
    /// nothing needs them, so they are neither sent between processes nor archived.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<UncertainSymbol> Uncertain { get; init; } = [];
}
