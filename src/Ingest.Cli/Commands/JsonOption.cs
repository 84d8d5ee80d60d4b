using System.CommandLine;

namespace Ingest.Cli.Commands;

/// <summary>The option that asks for an answer for programs.</summary>
internal static class JsonOption
{
    /// <summary>A new option.</summary>
    public static Option<bool> Create() => new("--json") { Description = "Answer in JSON, for programs" };
}
