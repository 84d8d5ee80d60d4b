using System.Text.Json;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

public sealed class ArgumentTests
{
    [Theory]
    [InlineData("")]
    [InlineData("bogus")]
    [InlineData("run")]
    [InlineData("run x --stale")]
    [InlineData("run x --jobs 0")]
    [InlineData("run x --jobs many")]
    [InlineData("run x --memory 10")]
    [InlineData("run x --timeout -1")]
    [InlineData("run x --page-timeout NaN")]
    [InlineData("run x --fail-on note")]
    [InlineData("extract")]
    [InlineData("extract a b")]
    [InlineData("show")]
    [InlineData("list --year never")]
    [InlineData("findings --severity bad")]
    [InlineData("doctor --bogus")]
    public void Wrong_arguments_end_with_1_and_say_where_help_is(string arguments)
    {
        using var workplace = new Workplace();
        var result = workplace.Ingest(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("--help", result.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(workplace.Folder));
    }

    [Theory]
    [InlineData("--help", "findings")]
    [InlineData("run --help", "--fail-on")]
    [InlineData("extract --help", "--checks")]
    [InlineData("list --help", "--organisation")]
    [InlineData("show --help", "DOCUMENT")]
    [InlineData("findings --help", "--severity")]
    [InlineData("doctor --help", "--json")]
    public void Help_goes_to_standard_output_and_names_what_there_is(string arguments, string word)
    {
        using var workplace = new Workplace();
        var result = workplace.Ingest(arguments.Split(' '));
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(word, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("read-worker", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Errors);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("findings")]
    [InlineData("show abcd")]
    public void A_missing_archive_is_named_and_not_made(string arguments)
    {
        using var workplace = new Workplace();
        var result = workplace.Ingest([.. arguments.Split(' '), "--db", "nowhere.db"]);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("nowhere.db: ", result.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workplace.Path("nowhere.db")));
    }

    [Fact]
    public void Doctor_names_every_component_with_its_version()
    {
        using var workplace = new Workplace();
        var components = workplace.Ingest("doctor", "--json").Json.EnumerateArray().ToDictionary(c => c.GetProperty("name").GetString()!);
        Assert.Equal(
            [".NET", "PostgreSQL", "SQLite", "chromium", "libqpdf", "pdftoppm", "poppler-data", "tesseract"],
            components.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Matches(@"^\d+\.\d+", components["libqpdf"].GetProperty("version").GetString());
        Assert.Matches(@"^\d+\.\d+", components["SQLite"].GetProperty("version").GetString());
        Assert.All(
            components.Values,
            c => Assert.Equal(c.GetProperty("present").GetBoolean(), c.GetProperty("version").ValueKind == JsonValueKind.String)
        );
        Assert.All(
            components.Values.Where(c => c.GetProperty("name").GetString() is not (".NET" or "SQLite")),
            c => Assert.NotEmpty(c.GetProperty("packages").EnumerateArray())
        );
    }

    [Fact]
    public void A_table_for_a_pipe_has_no_colours_and_no_blanks_at_its_ends()
    {
        using var workplace = new Workplace();
        var lines = workplace.Ingest("doctor").Output.Split('\n');
        Assert.StartsWith("COMPONENT", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
        Assert.All(lines, line => Assert.DoesNotContain('\u001b', line));
    }

    [Theory]
    [InlineData("run x.pdf")]
    [InlineData("extract x.pdf")]
    [InlineData("doctor")]
    public void A_missing_component_ends_with_3_and_the_command_that_installs_it(string arguments)
    {
        using var workplace = new Workplace();
        workplace.Write("x.pdf", Documents.SamplePdf.Create("甲"));
        // A file system of its own in which the character maps are hidden.
        const string hidden = "mount -t tmpfs none /usr/share/poppler && exec dotnet \"$@\"";
        string[] command = ["--mount", "/bin/bash", "-c"];
        if (ChildProgram.Run(workplace.Folder, "unshare", [.. command, "mount -t tmpfs none /usr/share/poppler"]).ExitCode != 0)
        {
            Assert.Skip("This machine does not let a test hide a folder (unshare).");
        }

        var result = ChildProgram.Run(
            workplace.Folder,
            "unshare",
            [.. command, hidden, "bash", Path.Combine(AppContext.BaseDirectory, "ingest.dll"), .. arguments.Split(' ')]
        );
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("sudo apt-get install poppler-data", result.Output + result.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workplace.Path("ingest.db")));
    }
}
