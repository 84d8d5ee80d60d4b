using System.Text.Json;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>What a program has done.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Standard output as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}
