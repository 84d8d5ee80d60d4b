using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>How bad a finding is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>Worth knowing; a convention explains it.</summary>
    [JsonStringEnumMemberName("note")]
    Note,

    /// <summary>Probably wrong, or wrong in words.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,

    /// <summary>Cannot be true.</summary>
    [JsonStringEnumMemberName("error")]
    Error,
}
