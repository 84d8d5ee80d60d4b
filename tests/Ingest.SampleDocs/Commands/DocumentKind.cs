namespace Ingest.SampleDocs.Commands;

/// <summary>Kinds of document the generator makes.</summary>
public enum DocumentKind
{
    /// <summary>部门决算公开.</summary>
    FinalAccounts,

    /// <summary>绩效评价报告.</summary>
    EvaluationReport,

    /// <summary>部门预算公开.</summary>
    Budget,
}
