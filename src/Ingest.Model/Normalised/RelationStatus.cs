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

    /// <summary>An operand is missing, unreadable or ambiguous.</summary>
    [JsonStringEnumMemberName("undecidable")]
    Undecidable,
}
