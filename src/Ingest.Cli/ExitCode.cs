using Ingest.Model;

namespace Ingest.Cli;

/// <summary>Exit codes of the program, as the export contract fixes them.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Wrong arguments.</summary>
    public const int WrongArguments = 1;

    /// <summary>An input, or the archive, could not be read; each one is named, the rest is done.</summary>
    public const int InputNotRead = 2;

    /// <summary>A required component is missing.</summary>
    public const int ComponentMissing = 3;

    /// <summary>There are findings that <c>--fail-on</c> asks about.</summary>
    public const int Findings = 4;

    /// <summary>Encrypted with a password; of several inputs, every one that could not be read.</summary>
    public const int Encrypted = 8;

    /// <summary>Interrupted.</summary>
    public const int Interrupted = 130;

    /// <summary>The code for the one input that could not be read.</summary>
    /// <param name="e">Why.</param>
    public static int Of(DocumentException e) =>
        e.MissingPackages.Count > 0 ? ComponentMissing
        : e.Kind == FailureKind.Encrypted ? Encrypted
        : InputNotRead;
}
