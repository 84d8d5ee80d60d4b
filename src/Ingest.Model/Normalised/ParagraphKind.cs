using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>What part a paragraph plays.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParagraphKind>))]
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>Title, unit line or number of a table.</summary>
    Caption,

    /// <summary>A note under a table (注).</summary>
    Note,

    /// <summary>A line of a table of contents.</summary>
    ContentsEntry,

    /// <summary>Running header, footer or page number.</summary>
    PageFurniture,
}
