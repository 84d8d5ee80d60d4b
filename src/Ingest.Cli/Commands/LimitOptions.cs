using System.CommandLine;
using Ingest.Pipeline.Isolation;
using Ingest.Pipeline.Recognition;

namespace Ingest.Cli.Commands;

/// <summary>The options that say what reading one document may cost.</summary>
internal sealed class LimitOptions
{
    private readonly Option<int> memory = NumberOption.Create(
        "--memory",
        "MIB",
        "Memory of each reading process, in MiB; a document that needs more fails as too-large",
        usual: 1024,
        least: 256,
        most: 1 << 20
    );

    private readonly Option<double> pageTime = NumberOption.Create(
        "--page-timeout",
        "SECONDS",
        "Longest time for one page, in seconds; a document that takes longer fails as timed-out",
        usual: 20.0,
        least: 0.001,
        most: 1_000_000
    );

    private readonly Option<double> documentTime = NumberOption.Create(
        "--timeout",
        "SECONDS",
        "Longest time for one document, in seconds",
        usual: 600.0,
        least: 0.001,
        most: 1_000_000
    );

    private readonly Option<bool> noRecognition = new("--no-ocr")
    {
        Description = "Do not recognise text in images; pages that need it are named as not read",
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(memory);
        command.Add(pageTime);
        command.Add(documentTime);
        command.Add(noRecognition);
    }

    /// <summary>How to read, as a command line says.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="jobs">Documents read at a time; they share the processors.</param>
    public ReaderOptions Of(ParseResult parsed, int jobs = 1) =>
        new()
        {
            Command = ReaderCommand.OfThisProgram(),
            Recognition = new RecognitionOptions
            {
                Enabled = !parsed.GetValue(noRecognition),
                Threads = Math.Max(1, Environment.ProcessorCount / jobs),
            },
            Limits = new ReaderLimits
            {
                MemoryBytes = (long)parsed.GetValue(memory) << 20,
                PageTime = TimeSpan.FromSeconds(parsed.GetValue(pageTime)),
                DocumentTime = TimeSpan.FromSeconds(parsed.GetValue(documentTime)),
            },
        };
}
