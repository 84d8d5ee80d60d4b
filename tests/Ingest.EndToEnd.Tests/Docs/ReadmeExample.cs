using System.Text.RegularExpressions;

namespace Ingest.EndToEnd.Tests.Docs;

/// <summary>A command in a <c>console</c> block of a Markdown text, with the lines of output that are shown below it.</summary>
internal sealed partial record ReadmeExample(string Command, IReadOnlyList<ShownLine> Output)
{
    private const string Prompt = "$ ";

    /// <summary>All examples of a text. A block of shell without a prompt would escape the test, so there may be none.</summary>
    public static List<ReadmeExample> All(string markdown)
    {
        var examples = new List<ReadmeExample>();
        foreach (Match block in Block().Matches(markdown))
        {
            if (block.Groups["language"].Value is not "console")
            {
                throw new InvalidDataException($"A block of '{block.Groups["language"].Value}' cannot be tested; use console.");
            }

            foreach (var line in block.Groups["text"].Value.TrimEnd().Split('\n'))
            {
                if (line.StartsWith(Prompt, StringComparison.Ordinal))
                {
                    examples.Add(new ReadmeExample(line[Prompt.Length..].Trim(), []));
                }
                else
                {
                    var last = examples[^1];
                    examples[^1] = last with { Output = [.. last.Output, new ShownLine(line)] };
                }
            }
        }

        return examples;
    }

    /// <summary>Files that a Markdown text links to.</summary>
    public static List<string> Links(string markdown) =>
        [.. Link().Matches(markdown).Select(m => m.Groups[1].Value).Where(link => !link.Contains(':', StringComparison.Ordinal))];

    [GeneratedRegex(
        "^```(?<language>[a-z]*)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\(([^)#]+)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
