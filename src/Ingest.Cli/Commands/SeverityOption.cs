using System.CommandLine;
using Ingest.Model;

namespace Ingest.Cli.Commands;

/// <summary>An option whose value is a severity.</summary>
internal static class SeverityOption
{
    /// <summary>A new option.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="severities">The values it takes.</param>
    public static Option<Severity?> Create(string name, string description, params Severity[] severities)
    {
        var names = severities.ToDictionary(s => s.ToString().ToLowerInvariant(), s => s, StringComparer.Ordinal);
        var option = new Option<Severity?>(name)
        {
            Description = description,
            HelpName = string.Join('|', names.Keys),
            CustomParser = result =>
            {
                if (names.TryGetValue(result.Tokens.Single().Value, out var severity))
                {
                    return severity;
                }

                result.AddError($"{name} takes {string.Join(" or ", names.Keys)}, not '{result.Tokens.Single().Value}'.");
                return null;
            },
        };
        option.CompletionSources.Add([.. names.Keys]);
        return option;
    }
}
