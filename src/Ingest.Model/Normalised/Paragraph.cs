using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>Running text, joined across lines and pages.</summary>
public sealed record Paragraph
{
    /// <summary>Identity within the document.</summary>
    public required string Id { get; init; }

    /// <summary>The section it stands in.</summary>
    public string? Section { get; init; }

    /// <summary>What part it plays.</summary>
    public ParagraphKind Kind { get; init; }

    /// <summary>The text without line breaks.</summary>
    public required string Text { get; init; }

    /// <summary>The lines it was joined from, in order.</summary>
    public IReadOnlyList<TextLine> Lines { get; init; } = [];

    /// <summary>The page of its first line.</summary>
    [JsonIgnore]
    public int Page => Lines.Count > 0 ? Lines[0].Page : 0;
}
