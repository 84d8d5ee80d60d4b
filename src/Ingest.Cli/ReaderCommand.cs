using System.Reflection;

namespace Ingest.Cli;

/// <summary>How this program starts itself to read documents in a process of their own.</summary>
internal static class ReaderCommand
{
    /// <summary>The argument that asks for the reading mode.</summary>
    public const string Argument = "read-worker";

    /// <summary>Program and arguments.</summary>
    public static IReadOnlyList<string> OfThisProgram()
    {
        var host = Environment.ProcessPath!;
        var assembly = Path.Combine(AppContext.BaseDirectory, Assembly.GetExecutingAssembly().GetName().Name + ".dll");
        return string.Equals(Path.GetFileNameWithoutExtension(host), "dotnet", StringComparison.Ordinal)
            ? [host, assembly, Argument]
            : [host, Argument];
    }
}
