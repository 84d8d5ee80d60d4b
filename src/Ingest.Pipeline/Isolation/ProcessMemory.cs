using System.Globalization;
using System.Runtime.InteropServices;

namespace Ingest.Pipeline.Isolation;

/// <summary>
/// The memory limit of a reading process. The child lowers its own <c>RLIMIT_DATA</c> (private writable memory, Linux 4.7
/// and later, see getrlimit(2)), because a parent cannot set it between fork and exec from .NET and because the runtime
/// reserves too much address space for <c>RLIMIT_AS</c>. The managed heap gets three quarters of it as a hard limit of its
/// own: a managed allocation then fails with an exception that can be reported before the process limit is met.
/// </summary>
internal static partial class ProcessMemory
{
    /// <summary>Environment variable that tells the child its limit in bytes.</summary>
    public const string Variable = "INGEST_READER_MEMORY";

    /// <summary>
    /// Bytes allocated between two collections, where the limit leaves room for them. A small document takes some 20 MB, so that most
    /// of it is garbage by the time of a collection and nothing is carried into an older generation: collecting then takes half the time.
    /// </summary>
    private const long MostBetweenCollections = 64 << 20;

    private const int RlimitData = 2;
    private const int RlimitCore = 4;

    /// <summary>Environment of a child with a limit.</summary>
    /// <param name="bytes">The limit.</param>
    public static IEnumerable<KeyValuePair<string, string?>> Environment(long bytes) =>
        [
            new(Variable, bytes.ToString(CultureInfo.InvariantCulture)),
            new("DOTNET_GCHeapHardLimit", "0x" + (bytes / 4 * 3).ToString("x", CultureInfo.InvariantCulture)),
            // One document is one thread's work: a background collector would only take memory for its thread.
            new("DOTNET_gcConcurrent", "0"),
            new("DOTNET_GCgen0size", "0x" + Math.Min(bytes / 16, MostBetweenCollections).ToString("x", CultureInfo.InvariantCulture)),
            new("DOTNET_DbgEnableMiniDump", "0"),
        ];

    /// <summary>Lowers the limits of this process to what its environment says; does nothing where it says nothing.</summary>
    /// <exception cref="InvalidOperationException">When the system refuses.</exception>
    public static void LimitThisProcess()
    {
        if (
            !long.TryParse(
                System.Environment.GetEnvironmentVariable(Variable),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var bytes
            )
        )
        {
            return;
        }

        Lower(RlimitCore, 0);
        Lower(RlimitData, (ulong)bytes);
    }

    private static void Lower(int resource, ulong value)
    {
        var limit = new Limit(value, value);
        if (SetLimit(resource, in limit) != 0)
        {
            throw new InvalidOperationException($"setrlimit({resource}, {value}) failed with error {Marshal.GetLastPInvokeError()}.");
        }
    }

    [LibraryImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    private static partial int SetLimit(int resource, in Limit limit);

    /// <summary><c>struct rlimit</c> of 64-bit Linux.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Limit(ulong Soft, ulong Hard);
}
