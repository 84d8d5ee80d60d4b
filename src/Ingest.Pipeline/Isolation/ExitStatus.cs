using Ingest.Model;

namespace Ingest.Pipeline.Isolation;

/// <summary>What the end of a child means.</summary>
internal static class ExitStatus
{
    /// <summary>.NET reports the end by signal n as exit code 128 + n, as a shell does.</summary>
    private const int SignalBase = 128;

    private const int SigKill = 9;

    /// <summary>What the runtime, the C++ library and the collector say when memory is refused to them.</summary>
    private static readonly string[] OutOfMemory =
    [
        "out of memory",
        "outofmemory",
        "bad_alloc",
        "heap initialization failed",
        "cannot allocate memory",
    ];

    /// <summary>The failure of a document whose child has ended.</summary>
    /// <param name="exitCode">Exit code of the child.</param>
    /// <param name="errors">What it wrote to standard error.</param>
    public static ReadFailure ToFailure(int exitCode, ErrorTail errors) =>
        exitCode == SignalBase + SigKill || OutOfMemory.Any(errors.Contains)
            ? new ReadFailure(
                FailureKind.TooLarge,
                $"The reading process ran out of memory ({Describe(exitCode)}). Raise --memory to try with more.{errors}"
            )
            : new ReadFailure(FailureKind.Crashed, $"The reading process ended unexpectedly ({Describe(exitCode)}).{errors}");

    private static string Describe(int exitCode) =>
        (exitCode - SignalBase) switch
        {
            4 => "SIGILL",
            6 => "SIGABRT",
            7 => "SIGBUS",
            8 => "SIGFPE",
            SigKill => "SIGKILL",
            11 => "SIGSEGV",
            15 => "SIGTERM",
            _ => $"exit code {exitCode}",
        };
}
