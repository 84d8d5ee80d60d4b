using Ingest.EndToEnd.Tests.CommandLine;
using Xunit;

namespace Ingest.EndToEnd.Tests.Docs;

/// <summary>What the root scripts do on machines that lack something; programs of the system are played by scripts.</summary>
public sealed class MachineTests : IDisposable
{
    private readonly Workplace stage = new();

    public MachineTests()
    {
        Program("ldconfig", "true");
        Program("apt-cache", "[ -e known-$2 ]");
        Program("apt-get", "echo \"$*\" >> calls; case $1 in update) touch known-libqpdf30;; install) [ ! -e refuse ];; esac");
        Program("id", "echo 0");
    }

    [Fact]
    public void A_missing_library_is_installed_from_the_lists_that_are_there()
    {
        stage.Write("known-libqpdf29", []);
        var result = Require();
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Installing libqpdf29", result.Errors, StringComparison.Ordinal);
        Assert.Equal(["install -qq -y --no-install-recommends libqpdf29"], Calls());
    }

    [Fact]
    public void Package_lists_are_fetched_when_no_package_is_known_and_the_successor_is_taken()
    {
        var result = Require();
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["update -qq", "install -qq -y --no-install-recommends libqpdf30"], Calls());
    }

    [Fact]
    public void What_cannot_be_installed_ends_with_3_and_the_command_to_type()
    {
        stage.Write("known-libqpdf29", []);
        stage.Write("refuse", []);
        var result = Require();
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("sudo apt-get install libqpdf29", result.Errors, StringComparison.Ordinal);
        Assert.Equal(3, Calls().Count);
    }

    [Fact]
    public void Somebody_who_is_not_root_installs_with_sudo()
    {
        stage.Write("known-libqpdf29", []);
        Program("id", "echo 1000");
        Program("sudo", "[ $1 != -n ] || shift; echo \"sudo $*\" >> calls");
        Assert.Equal(0, Require().ExitCode);
        Assert.Equal(["sudo apt-get install -qq -y --no-install-recommends libqpdf29"], Calls());
    }

    [Fact]
    public void A_library_that_is_there_is_left_alone()
    {
        Program("ldconfig", "echo '\tlibqpdf.so.30 (libc6,x86-64) => /usr/lib/libqpdf.so.30'");
        Assert.Equal(0, Require().ExitCode);
        Assert.Empty(Calls());
    }

    [Fact]
    public void Reading_scanned_pages_needs_the_recogniser_and_its_languages()
    {
        var result = ChildProgram.Run(
            stage.Folder,
            "/bin/bash",
            "-c",
            $$"""
            set -euo pipefail
            root=$PWD; . '{{Repository.File(".ci", "machine.sh")}}'
            PATH=$PWD/bin:$PATH
            have_language() { [ "$1" = eng ]; }
            missing=()
            recognition_packages
            printf '%s\n' "${missing[@]}"
            """
        );
        Assert.Contains("libtesseract5|libtesseract5t64\ntesseract-ocr-chi-sim\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("tesseract-ocr-eng", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PostgreSQL_is_installed_by_the_tests_only()
    {
        Assert.Contains("have_postgres || missing+=(postgresql)", File.ReadAllText(Repository.File("test")), StringComparison.Ordinal);
        Assert.DoesNotContain("postgres", File.ReadAllText(Repository.File("ingest")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_server_of_the_tests_is_nobody_elses_and_leaves_nothing_behind()
    {
        if (Postgres("start") is not { ExitCode: 0 } started)
        {
            Assert.Skip("PostgreSQL is not installed: sudo apt-get install postgresql");
            return;
        }

        var settings = started.Output.Split('\'', StringSplitOptions.RemoveEmptyEntries);
        var (address, folder) = (settings[1], settings[3]);
        try
        {
            Assert.StartsWith("Host=127.0.0.1;Port=", address, StringComparison.Ordinal);
            var owner = ChildProgram.Run("/", "stat", "--format", "%U %a", folder + "/data").Output.Trim();
            Assert.DoesNotContain("root", owner, StringComparison.Ordinal);
            Assert.EndsWith(" 700", owner, StringComparison.Ordinal);
            Assert.Equal(0, Postgres("restart", folder).ExitCode);
        }
        finally
        {
            Assert.Equal(0, Postgres("stop", folder).ExitCode);
        }

        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void Without_a_server_of_its_own_the_script_stops_nothing()
    {
        var result = Postgres("stop", stage.Folder);
        Assert.NotEqual(0, result.ExitCode);
        Assert.True(Directory.Exists(stage.Folder));
    }

    public void Dispose() => stage.Dispose();

    private CommandResult Postgres(string what, string folder = "") =>
        ChildProgram.Run(
            stage.Folder,
            "/usr/bin/env",
            $"INGEST_TEST_POSTGRES_FOLDER={folder}",
            "/bin/bash",
            Repository.File(".ci", "postgres.sh"),
            what
        );

    private CommandResult Require() =>
        ChildProgram.Run(
            stage.Folder,
            "/bin/bash",
            "-c",
            $$"""
            set -euo pipefail
            root=$PWD; . '{{Repository.File(".ci", "machine.sh")}}'
            PATH=$PWD/bin:$PATH
            missing=()
            have_qpdf_library || missing+=('libqpdf29|libqpdf29t64|libqpdf30')
            require_packages "${missing[@]}"
            """
        );

    private List<string> Calls() => File.Exists(stage.Path("calls")) ? [.. File.ReadAllLines(stage.Path("calls"))] : [];

    private void Program(string name, string script)
    {
        var path = stage.Write($"bin/{name}", System.Text.Encoding.UTF8.GetBytes($"#!/bin/bash\n{script}\n"));
        ChildProgram.Run(stage.Folder, "chmod", "+x", path);
    }
}
