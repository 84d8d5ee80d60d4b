using System.Text.Json.Serialization;

namespace Ingest.Cli.Run;

/// <summary>What became of one input.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentState>))]
internal enum DocumentState
{
    /// <summary>Read and stored.</summary>
    [JsonStringEnumMemberName("loaded")]
    Loaded,

    /// <summary>Its content was in the archive already.</summary>
    [JsonStringEnumMemberName("present")]
    Present,

    /// <summary>Another input of the same run has the same content.</summary>
    [JsonStringEnumMemberName("duplicate")]
    Duplicate,

    /// <summary>It waits in the queue for other workers.</summary>
    [JsonStringEnumMemberName("queued")]
    Queued,

    /// <summary>It could not be read or stored.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}
