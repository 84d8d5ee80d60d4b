using System.Collections.Frozen;
using System.Reflection;

namespace Ingest.Checks;

/// <summary>Every rule, from the sheets in <c>Catalogue/</c>.</summary>
public static class RuleCatalogue
{
    /// <summary>All rules in the order of the sheets' names and of the lines in them.</summary>
    public static IReadOnlyList<Rule> All { get; } = ReadSheets();

    private static readonly FrozenDictionary<string, Rule> ById = All.ToFrozenDictionary(r => r.Id);

    /// <summary>The rule with an id.</summary>
    /// <param name="id">Id as in the catalogue.</param>
    /// <exception cref="KeyNotFoundException">When no sheet has such a rule.</exception>
    public static Rule Get(string id) =>
        ById.TryGetValue(id, out var rule) ? rule : throw new KeyNotFoundException($"The catalogue has no rule '{id}'.");

    private static List<Rule> ReadSheets()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var rules = new List<Rule>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".rules")).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            rules.AddRange(RuleSheet.Read(name[..^".rules".Length], reader.ReadToEnd()));
        }

        return rules;
    }
}
