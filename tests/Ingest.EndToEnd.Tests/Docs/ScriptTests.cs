using Ingest.EndToEnd.Tests.CommandLine;
using Xunit;

namespace Ingest.EndToEnd.Tests.Docs;

/// <summary>The command at the root, from wherever it is called.</summary>
public sealed class ScriptTests : IClassFixture<RepositoryCopy>
{
    private readonly RepositoryCopy copy;

    public ScriptTests(RepositoryCopy copy) => this.copy = copy;

    [Fact]
    public void It_works_from_any_folder_and_through_a_link_and_without_a_home()
    {
        using var workplace = new Workplace();
        File.CreateSymbolicLink(workplace.Path("link"), Path.Combine(copy.Folder, "ingest"));
        var result = ChildProgram.Run(workplace.Folder, "/usr/bin/env", "-u", "HOME", "./link", "--version");
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", result.Output);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void Exit_codes_and_arguments_pass_through()
    {
        using var workplace = new Workplace();
        var result = ChildProgram.Run(workplace.Folder, Path.Combine(copy.Folder, "ingest"), "extract", "no such file.pdf");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("no such file.pdf: ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_that_have_not_changed_are_not_built_again()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var result = ChildProgram.Run(copy.Folder, "./ingest", "--version");
        Assert.DoesNotContain("Building", result.Errors, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }
}
