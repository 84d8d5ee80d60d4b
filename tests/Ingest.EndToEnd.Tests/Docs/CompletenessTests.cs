using System.CommandLine;
using System.Text.RegularExpressions;
using Ingest.Cli.Commands;
using Ingest.Cli.Output;
using Xunit;

namespace Ingest.EndToEnd.Tests.Docs;

/// <summary>Nothing of the command line is undocumented, and nothing is documented that does not exist.</summary>
public sealed partial class CompletenessTests
{
    private static readonly RootCommand Root = IngestCommand.Create(Terminal.OfProcess());

    private static readonly string Reference = File.ReadAllText(Repository.File("docs", "cli.md"));

    public static TheoryData<string> Commands => [.. Root.Subcommands.Where(c => !c.Hidden).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_a_section_with_all_its_arguments_and_options(string name)
    {
        var command = Root.Subcommands.Single(c => c.Name == name);
        var section = Section(name);
        Assert.All(command.Options.Where(o => !o.Hidden), option => Assert.Contains($"`{option.Name}", section, StringComparison.Ordinal));
        Assert.All(command.Arguments, argument => Assert.Contains(argument.Name, section, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_option_in_a_section_exists(string name)
    {
        var options = Root.Subcommands.Single(c => c.Name == name).Options.Select(o => o.Name).ToList();
        Assert.All(OptionName().Matches(Section(name)).Select(m => m.Groups[1].Value), option => Assert.Contains(option, options));
    }

    [Fact]
    public void Every_command_in_the_reference_exists() =>
        Assert.Equal(
            Root.Subcommands.Where(c => !c.Hidden).Select(c => c.Name).Order(StringComparer.Ordinal),
            CommandHeading().Matches(Reference).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_command_is_in_the_readme()
    {
        var readme = File.ReadAllText(Repository.File("README.md"));
        Assert.All(
            Root.Subcommands.Where(c => !c.Hidden),
            command => Assert.Contains($"./ingest {command.Name}", readme, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_command_option_and_argument_says_what_it_does()
    {
        foreach (var command in Root.Subcommands)
        {
            Assert.NotEmpty(command.Description!);
            Assert.All(command.Options, option => Assert.NotEmpty(option.Description!));
            Assert.All(command.Arguments, argument => Assert.NotEmpty(argument.Description!));
        }
    }

    [Fact]
    public void Every_kind_of_failure_is_explained() =>
        Assert.All(
            Enum.GetValues<Model.FailureKind>(),
            kind => Assert.Contains($"| `{Cli.Run.FailureName.Of(kind)}` |", Reference, StringComparison.Ordinal)
        );

    private static string Section(string command)
    {
        var start = Reference.IndexOf($"\n## ingest {command}", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/cli.md has no section 'ingest {command}'.");
        var end = Reference.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return Reference[start..(end < 0 ? Reference.Length : end)];
    }

    [GeneratedRegex("`(--[a-z-]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OptionName();

    [GeneratedRegex("^## ingest ([a-z]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommandHeading();
}
