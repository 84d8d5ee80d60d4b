using System.CommandLine;
using Ingest.Pipeline.Isolation;

namespace Ingest.Cli.Commands;

/// <summary>The options that say what reading one document may cost.</summary>
internal sealed class LimitOptions
{
    private const int LeastMemory = 256;

    private readonly Option<int> memory = new("--memory")
    {
        Description = "Memory of each reading process, in MiB; a document that needs more fails as too-large",
        HelpName = "MIB",
        DefaultValueFactory = _ => 1024,
    };

    private readonly Option<double> pageTime = new("--page-timeout")
    {
        Description = "Longest time for one page, in seconds; a document that takes longer fails as timed-out",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 20,
    };

    private readonly Option<double> documentTime = new("--timeout")
    {
        Description = "Longest time for one document, in seconds",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 600,
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        memory.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < LeastMemory)
            {
                result.AddError($"--memory must be at least {LeastMemory}.");
            }
        });
        command.Add(memory);
        foreach (var time in new[] { pageTime, documentTime })
        {
            time.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<double>() is not (> 0 and < 1_000_000))
                {
                    result.AddError($"{time.Name} must be more than 0 and less than 1000000.");
                }
            });
            command.Add(time);
        }
    }

    /// <summary>How to read, as a command line says.</summary>
    /// <param name="parsed">The command line.</param>
    public ReaderOptions Of(ParseResult parsed) =>
        new()
        {
            Command = ReaderCommand.OfThisProgram(),
            Limits = new ReaderLimits
            {
                MemoryBytes = (long)parsed.GetValue(memory) << 20,
                PageTime = TimeSpan.FromSeconds(parsed.GetValue(pageTime)),
                DocumentTime = TimeSpan.FromSeconds(parsed.GetValue(documentTime)),
            },
        };
}
