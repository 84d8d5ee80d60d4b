using Ingest.Archive;
using Ingest.Cli;
using Ingest.Cli.Commands;
using Ingest.Cli.Output;
using Ingest.Pipeline.Isolation;

// The reading mode is for this program alone, and started for every slot: it goes before all parsing.
if (args is [ReaderCommand.Argument])
{
    return ReadWorker.Run();
}

var terminal = Terminal.OfProcess();
try
{
    return IngestCommand.Run(args, terminal);
}
catch (ArchiveException e)
{
    terminal.Say(e.Message);
    return ExitCode.InputNotRead;
}
