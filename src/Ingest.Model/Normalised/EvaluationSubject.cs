using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>What an evaluation is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvaluationSubject>))]
public enum EvaluationSubject
{
    /// <summary>The whole expenditure of a department or unit (部门整体支出).</summary>
    [JsonStringEnumMemberName("department")]
    Department,

    /// <summary>A project or a policy (项目支出, 政策).</summary>
    [JsonStringEnumMemberName("project")]
    Project,
}
