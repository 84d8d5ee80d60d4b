using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>Why a document or a page could not be read.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FailureKind>))]
public enum FailureKind
{
    /// <summary>The file opens only with a password.</summary>
    [JsonStringEnumMemberName("encrypted")]
    Encrypted,

    /// <summary>The file is not a PDF or is broken beyond repair.</summary>
    [JsonStringEnumMemberName("damaged")]
    Damaged,

    /// <summary>Text is there but its characters cannot be trusted, or the page has only images.</summary>
    [JsonStringEnumMemberName("unreadable-text")]
    UnreadableText,

    /// <summary>Reading would take more memory than allowed.</summary>
    [JsonStringEnumMemberName("too-large")]
    TooLarge,

    /// <summary>Reading took longer than allowed.</summary>
    [JsonStringEnumMemberName("timed-out")]
    TimedOut,

    /// <summary>The reading process died.</summary>
    [JsonStringEnumMemberName("crashed")]
    Crashed,

    /// <summary>The file uses a feature Ingest does not know.</summary>
    [JsonStringEnumMemberName("unsupported")]
    Unsupported,
}
