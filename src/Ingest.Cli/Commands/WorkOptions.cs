using System.CommandLine;
using Ingest.Cli.Work;
using Ingest.Jobs;

namespace Ingest.Cli.Commands;

/// <summary>The options that say how a worker works.</summary>
internal sealed class WorkOptions
{
    private readonly Option<int> jobs = NumberOption.Create(
        "--jobs",
        "N",
        "Documents read at a time",
        usual: Environment.ProcessorCount,
        least: 1,
        most: 256
    );

    private readonly Option<double> grace = NumberOption.Create(
        "--grace",
        "SECONDS",
        "How long to finish what runs when told to stop, before it is given back to the queue",
        usual: 10.0,
        least: 0,
        most: 86_400
    );

    private readonly Option<double> dead = NumberOption.Create(
        "--dead-after",
        "SECONDS",
        "Take over the work of a worker that has given no sign of life for this long",
        usual: 10.0,
        least: 2,
        most: 3600
    );

    private readonly Option<double> retry = NumberOption.Create(
        "--retry-after",
        "SECONDS",
        "Time to the second attempt after a failure that may pass; doubled for each further one",
        usual: 2.0,
        least: 0.1,
        most: 3600
    );

    private readonly Option<int> health = NumberOption.Create(
        "--health",
        "PORT",
        "Answer GET /health on this port: 200 while the worker is well, 503 while it is not; 0 for none",
        usual: 0,
        least: 0,
        most: 65_535
    );

    private readonly Option<string> address = new("--health-address")
    {
        Description = "Address the health check listens on; * for all",
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => "127.0.0.1",
    };

    private readonly LimitOptions limits = new();

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { jobs, grace, dead, retry, health, address })
        {
            command.Add(option);
        }

        limits.AddTo(command);
    }

    /// <summary>How to work, as a command line says.</summary>
    /// <param name="parsed">The command line.</param>
    public WorkerOptions Of(ParseResult parsed) =>
        new()
        {
            Reader = limits.Of(parsed, parsed.GetValue(jobs)),
            Slots = parsed.GetValue(jobs),
            DeadAfter = TimeSpan.FromSeconds(parsed.GetValue(dead)),
            Retry = new RetryPolicy { FirstDelay = TimeSpan.FromSeconds(parsed.GetValue(retry)) },
        };

    /// <summary>How long to finish what runs.</summary>
    /// <param name="parsed">The command line.</param>
    public TimeSpan Grace(ParseResult parsed) => TimeSpan.FromSeconds(parsed.GetValue(grace));

    /// <summary>The endpoint of the health check; none where none is asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="check">What it says.</param>
    public HealthEndpoint? Endpoint(ParseResult parsed, WorkerHealth check) =>
        HealthEndpoint.Start(parsed.GetValue(address)!, parsed.GetValue(health), check);
}
