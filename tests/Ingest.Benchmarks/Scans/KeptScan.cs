using System.Text.Json;
using Ingest.Model;

namespace Ingest.Benchmarks.Scans;

/// <summary>
/// What was recognised of a scan, kept in a file: the later stages can be measured again in little time while the recogniser is the same.
/// </summary>
/// <param name="Printed">The recognised pages.</param>
/// <param name="Seconds">Time that recognition took.</param>
/// <param name="Baseline">Time of <c>tesseract</c> on one page; none where it was not run.</param>
internal sealed record KeptScan(PrintedDocument Printed, double Seconds, double? Baseline)
{
    /// <summary>The kept scan, or the one that is made and kept now.</summary>
    /// <param name="folder">Where scans are kept; none to keep nothing.</param>
    /// <param name="name">Name of the document.</param>
    /// <param name="make">Recognises it.</param>
    public static KeptScan Get(string? folder, string name, Func<KeptScan> make)
    {
        if (folder is null)
        {
            return make();
        }

        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, name + ".json");
        if (File.Exists(file))
        {
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize<KeptScan>(stream)!;
        }

        var scan = make();
        File.WriteAllText(file, JsonSerializer.Serialize(scan));
        return scan;
    }
}
