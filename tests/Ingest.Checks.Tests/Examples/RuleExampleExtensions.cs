using Ingest.Model;

namespace Ingest.Checks.Tests.Examples;

/// <summary>Variations of examples.</summary>
internal static class RuleExampleExtensions
{
    /// <summary>The same example with every table of another kind.</summary>
    public static Func<RuleExample> As(this Func<RuleExample> example, string kind) =>
        () =>
        {
            var (holding, broken) = example();
            return new RuleExample(Retyped(holding, kind), Retyped(broken, kind));
        };

    /// <summary>The same example with other edits of the sample department where the rule holds.</summary>
    public static Func<RuleExample> Holding(this Func<RuleExample> example, params (string Where, string Text)[] edits) =>
        () => example() with { Holding = SampleDepartment.Build(new Edits(edits)) };

    /// <summary>The same example of a rule that speaks only when something is wrong: where it holds there is no relation.</summary>
    public static Func<RuleExample> HoldingNothing(this Func<RuleExample> example) => () => example() with { IsSilentWhereItHolds = true };

    private static Document Retyped(Document document, string kind) =>
        document with
        {
            Tables = [.. document.Tables.Select(t => t with { Kind = kind })],
        };
}
