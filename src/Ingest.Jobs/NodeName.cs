using System.Globalization;

namespace Ingest.Jobs;

/// <summary>Names of processes that work on a queue.</summary>
internal static class NodeName
{
    /// <summary>A new name: machine, process id, and a number by chance, because ids come again.</summary>
    public static string New() =>
        string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{Environment.ProcessId}-{Random.Shared.Next(0x10000):x4}");
}
