using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>Kind of report.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>None of the kinds below.</summary>
    [JsonStringEnumMemberName("other")]
    Other,

    /// <summary>部门（单位）决算.</summary>
    [JsonStringEnumMemberName("final-accounts")]
    FinalAccounts,

    /// <summary>部门（单位）预算.</summary>
    [JsonStringEnumMemberName("budget")]
    Budget,

    /// <summary>绩效评价报告.</summary>
    [JsonStringEnumMemberName("evaluation-report")]
    EvaluationReport,

    /// <summary>绩效自评表 or 自评报告.</summary>
    [JsonStringEnumMemberName("self-evaluation")]
    SelfEvaluation,
}
