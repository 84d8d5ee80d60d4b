using System.Text.Json;
using Ingest.Jobs;
using Ingest.Model;

namespace Ingest.Cli.Run;

/// <summary>Names of the ways an input can fail: those of reading, and two of this program.</summary>
internal static class FailureName
{
    /// <summary>The path leads nowhere, or the file may not be opened.</summary>
    public const string NotFound = JobFailureKind.NotFound;

    /// <summary>It was read but could not be written into the archive.</summary>
    public const string NotStored = JobFailureKind.NotStored;

    /// <summary>The name of an encrypted document's failure.</summary>
    public static string Encrypted { get; } = Of(FailureKind.Encrypted);

    /// <summary>The name of a failure of reading, as in exports.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(FailureKind kind) => JsonSerializer.SerializeToElement(kind).GetString()!;
}
