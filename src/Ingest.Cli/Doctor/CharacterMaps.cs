namespace Ingest.Cli.Doctor;

/// <summary>The character maps of Debian's <c>poppler-data</c>.</summary>
internal static class CharacterMaps
{
    private const string Probe = "/usr/share/poppler/cMap/Adobe-GB1/UniGB-UCS2-H";

    private const string Status = "/var/lib/dpkg/status";

    /// <summary>Their version; none when they are missing.</summary>
    public static string? Version()
    {
        if (!File.Exists(Probe))
        {
            return null;
        }

        return File.Exists(Status)
            ? File.ReadLines(Status)
                .SkipWhile(line => !string.Equals(line, "Package: poppler-data", StringComparison.Ordinal))
                .TakeWhile(line => line.Length > 0)
                .Where(line => line.StartsWith("Version: ", StringComparison.Ordinal))
                .Select(line => line["Version: ".Length..])
                .FirstOrDefault("present")
            : "present";
    }
}
