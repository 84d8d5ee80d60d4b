using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>What a figure is about in time or plan.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Period>))]
public enum Period
{
    /// <summary>The fiscal year of the report (本年, 决算数, 执行数).</summary>
    [JsonStringEnumMemberName("current")]
    Current,

    /// <summary>The year before (上年).</summary>
    [JsonStringEnumMemberName("prior")]
    Prior,

    /// <summary>Budget at the start of the year (年初预算数).</summary>
    [JsonStringEnumMemberName("budget")]
    Budget,

    /// <summary>Adjusted budget (全年预算数, 调整预算数).</summary>
    [JsonStringEnumMemberName("adjusted-budget")]
    AdjustedBudget,

    /// <summary>A target of a performance indicator (年度指标值).</summary>
    [JsonStringEnumMemberName("target")]
    Target,
}
