using Ingest.Archive.Sqlite;
using Ingest.Cli.Output;
using Ingest.Ocr;

namespace Ingest.Cli.Doctor;

/// <summary>All components, looked for on this machine.</summary>
internal static class Components
{
    /// <summary>All components, the required ones first.</summary>
    public static IReadOnlyList<Component> All() =>
        [
            .. Required(),
            new(".NET", "runs Ingest", Required: true, Environment.Version.ToString(), []),
            new("SQLite", "keeps the archive", Required: true, SqliteArchive.LibraryVersion, []),
            Program("pdftoppm", "draws pages as images, also for reading scanned ones", ["-v"], "poppler-utils"),
            Tesseract(),
            new(
                "PostgreSQL",
                "server that tests start; an archive that machines share may be on any",
                Required: false,
                PostgresServer.Version(),
                ["postgresql"]
            ),
            Program("chromium", "makes sample documents, tests the web pages", ["--version"], "chromium"),
        ];

    /// <summary>Says which component is missing without which no document can be read, and how to install it.</summary>
    /// <param name="terminal">Where to say it.</param>
    /// <returns>The exit code; none when everything is there.</returns>
    public static int? Missing(Terminal terminal)
    {
        var missing = Required().Where(c => !c.Present).ToList();
        if (missing.Count == 0)
        {
            return null;
        }

        terminal.Say($"Missing: {string.Join(", ", missing.Select(c => $"{c.Name} ({c.Purpose})"))}. Install with:");
        terminal.Say("  " + InstallCommand([.. missing.SelectMany(c => c.Packages)]));
        return ExitCode.ComponentMissing;
    }

    /// <summary>The command that installs packages.</summary>
    /// <param name="packages">Names of Debian packages.</param>
    public static string InstallCommand(IReadOnlyList<string> packages) => "sudo apt-get install " + string.Join(' ', packages);

    private static IEnumerable<Component> Required() =>
        [
            new("libqpdf", "opens PDF files", Required: true, QpdfLibrary.Version(), [QpdfLibrary.Package()]),
            new(
                "poppler-data",
                "character maps of Chinese fonts that are not embedded",
                Required: true,
                CharacterMaps.Version(),
                ["poppler-data"]
            ),
        ];

    private static Component Program(string name, string purpose, string[] arguments, string package) =>
        new(name, purpose, Required: false, ProgramVersion.Of(name, arguments), [package]);

    private static Component Tesseract() =>
        new(
            "tesseract",
            "reads scanned pages, with its languages eng and chi_sim",
            Required: false,
            OcrComponents.Missing().Count == 0 ? OcrComponents.TesseractVersion : null,
            OcrComponents.Missing() is { Count: > 0 } missing ? missing : OcrComponents.Packages
        );
}
