using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>Whether a relation holds.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RelationStatus>))]
public enum RelationStatus
{
    /// <summary>It holds within rounding.</summary>
    [JsonStringEnumMemberName("consistent")]
    Consistent,

    /// <summary>No rounding explains it.</summary>
    [JsonStringEnumMemberName("inconsistent")]
    Inconsistent,

    /// <summary>Rounding does not explain the difference, but a convention does: truncation, a share plugged so that all add to 100.</summary>
    [JsonStringEnumMemberName("explained")]
    Explained,

    /// <summary>An operand is missing, unreadable or ambiguous.</summary>
    [JsonStringEnumMemberName("undecidable")]
    Undecidable,
}
