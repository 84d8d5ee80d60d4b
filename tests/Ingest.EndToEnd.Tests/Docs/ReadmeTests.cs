using Ingest.EndToEnd.Tests.CommandLine;
using Xunit;

namespace Ingest.EndToEnd.Tests.Docs;

/// <summary>
/// Every command in the README works and prints what the README shows, in a copy of the repository. In a shown line
/// <c>…</c> stands for anything; a shown line may be followed by others that are not shown.
/// </summary>
public sealed class ReadmeTests : IClassFixture<RepositoryCopy>
{
    /// <summary>Running all tests from within a test would never end. It is run by everybody who reads this.</summary>
    private const string WholeTest = "./test";

    private readonly RepositoryCopy copy;

    public ReadmeTests(RepositoryCopy copy) => this.copy = copy;

    [Fact]
    public void Every_command_works_and_prints_what_is_shown()
    {
        var examples = ReadmeExample.All(File.ReadAllText(Repository.File("README.md")));
        Assert.True(examples.Count >= 6, "The README has hardly any examples.");
        foreach (var example in examples.Where(e => e.Command != WholeTest))
        {
            var result = ChildProgram.Run(copy.Folder, "/bin/bash", "-c", example.Command);
            Assert.True(result.ExitCode == 0, $"{example.Command} ended with {result.ExitCode}: {result.Errors}");
            AssertShown(example, result.Output);
        }
    }

    [Fact]
    public void The_test_command_is_shown_and_can_be_started()
    {
        Assert.Contains(ReadmeExample.All(File.ReadAllText(Repository.File("README.md"))), e => e.Command == WholeTest);
        Assert.Equal(0, ChildProgram.Run(copy.Folder, "/bin/bash", "-n", "test").ExitCode);
        Assert.Equal(0, ChildProgram.Run(copy.Folder, "/bin/bash", "-c", "[ -x test ] && [ -x ingest ]").ExitCode);
        Assert.Equal(0, ChildProgram.Run(copy.Folder, "/bin/bash", "-n", ".ci/run").ExitCode);
    }

    [Fact]
    public void Every_file_the_documentation_links_to_exists()
    {
        foreach (var document in new[] { "README.md", "CHANGELOG.md", "docs/cli.md" })
        {
            var folder = Path.GetDirectoryName(Repository.File(document))!;
            var links = ReadmeExample.Links(File.ReadAllText(Repository.File(document)));
            Assert.All(links, link => Assert.True(File.Exists(Path.Combine(folder, link)), $"{document} links to {link}"));
        }
    }

    private static void AssertShown(ReadmeExample example, string output)
    {
        var lines = output.Split('\n');
        var next = 0;
        foreach (var shown in example.Output)
        {
            var place = Array.FindIndex(lines, next, shown.Matches);
            Assert.True(place >= 0, $"{example.Command} does not print\n{shown.Text}\nbut\n{output[..Math.Min(output.Length, 4000)]}");
            next = place + 1;
        }
    }
}
