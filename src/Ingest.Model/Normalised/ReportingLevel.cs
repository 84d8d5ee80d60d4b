using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>Whose accounts a document gives.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReportingLevel>))]
public enum ReportingLevel
{
    /// <summary>A department with all units below it (部门, 汇总).</summary>
    [JsonStringEnumMemberName("department")]
    Department,

    /// <summary>One unit: the department's own office (本级) or one below it (单位).</summary>
    [JsonStringEnumMemberName("unit")]
    Unit,
}
