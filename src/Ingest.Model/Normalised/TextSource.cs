using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>Where the text of a page or document comes from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextSource>))]
public enum TextSource
{
    /// <summary>Text objects of the file.</summary>
    [JsonStringEnumMemberName("born-digital")]
    BornDigital,

    /// <summary>An image of the page.</summary>
    [JsonStringEnumMemberName("scanned")]
    Scanned,

    /// <summary>Some of both.</summary>
    [JsonStringEnumMemberName("mixed")]
    Mixed,
}
