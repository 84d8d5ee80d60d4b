using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>An archive with the sample documents, made once for a class of tests.</summary>
public sealed class SampleArchive : IDisposable
{
    public SampleArchive()
    {
        var run = Workplace.Ingest("run", Repository.File("sample-docs"));
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    internal Workplace Workplace { get; } = new();

    public void Dispose() => Workplace.Dispose();
}
