using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests.Examples;

/// <summary>One example for each rule of the catalogue.</summary>
internal static class RuleExamples
{
    public static IReadOnlyDictionary<string, Func<RuleExample>> All { get; } =
        new[]
        {
            TableExamples.All,
            PartExamples.All,
            FormExamples.All,
            TextExamples.All,
            EvaluationExamples.All,
            BudgetExamples.All,
            WordingExamples.All,
            AcrossExamples.All,
            RecognitionExamples.All,
        }
            .SelectMany(e => e)
            .ToDictionary(e => e.Key, e => e.Value);

    /// <summary>The sample department and the same with some edits.</summary>
    public static Func<RuleExample> Department(params (string Where, string Text)[] edits) =>
        () => new RuleExample(SampleDepartment.Build(), SampleDepartment.Build(new Edits(edits)));

    /// <summary>The sample evaluation report and the same with some edits.</summary>
    public static Func<RuleExample> Evaluation(params (string Where, string Text)[] edits) =>
        () => new RuleExample(SampleEvaluation.Build(), SampleEvaluation.Build(new Edits(edits)));

    /// <summary>A table in which the rule holds and the same with some edits.</summary>
    public static Func<RuleExample> Table(string[][] header, string[][] rows, params (string Where, string Text)[] edits) =>
        () => new RuleExample(OneTable(header, rows), OneTable(header, new Edits(edits).Rows("t", rows)));

    private static Document OneTable(string[][] header, string[][] rows) =>
        new DocumentBuilder(DocumentKind.Other).Table("other", "明细表", "万元", header, rows).Build();
}
