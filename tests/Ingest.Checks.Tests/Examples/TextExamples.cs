namespace Ingest.Checks.Tests.Examples;

/// <summary>Breaks in running text.</summary>
internal static class TextExamples
{
    public static IReadOnlyDictionary<string, Func<RuleExample>> All { get; } =
        new Dictionary<string, Func<RuleExample>>(StringComparer.Ordinal)
        {
            ["share.text"] = RuleExamples.Department(("85.35%", "83.55%")),
        };
}
