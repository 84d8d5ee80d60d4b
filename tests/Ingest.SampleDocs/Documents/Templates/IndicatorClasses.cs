using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>A class of indicators of the first level.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Below">The classes below it.</param>
internal sealed record IndicatorClass(string Name, IReadOnlyList<IndicatorGroup> Below);

/// <summary>A class of indicators of the second level.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Indicators">The indicators.</param>
internal sealed record IndicatorGroup(string Name, IReadOnlyList<string> Indicators);

/// <summary>Systems of indicators, as <c>Data/indicator-systems.tsv</c> lists them: system, first level, second level, indicators.</summary>
internal static class IndicatorClasses
{
    private static readonly ILookup<string, string[]> Rows = Resources.Rows("indicator-systems.tsv").ToLookup(r => r[0]);

    /// <summary>The classes of a system with some of their indicators.</summary>
    /// <param name="system">Name of the system.</param>
    /// <param name="facts">What the table is filled from.</param>
    /// <exception cref="InvalidOperationException">When there is no such system.</exception>
    public static IReadOnlyList<IndicatorClass> Of(string system, GridFacts facts)
    {
        var rows = Rows[system].ToArray();
        if (rows.Length == 0)
        {
            throw new InvalidOperationException($"There is no system of indicators {system}.");
        }

        return [.. rows.GroupBy(r => r[1]).Select(first => new IndicatorClass(first.Key, [.. first.Select(r => Group(r, facts))]))];
    }

    private static IndicatorGroup Group(string[] row, GridFacts facts)
    {
        var all = facts.Random.Shuffle(row[3].Split('、'));
        return new IndicatorGroup(row[2], [.. all.Take(facts.Random.Between(1, all.Length)).Select(facts.Wording.Fill)]);
    }
}
