using Ingest.Pipeline.Recognition;

namespace Ingest.Pipeline.Tests.Recognition;

/// <summary>Keeps recognised pages of one version, and counts how often it is asked.</summary>
internal sealed class Memory : IRecognitionMemory
{
    public string? Version { get; set; }

    public byte[]? Pages { get; set; }

    /// <summary>How long it takes to answer.</summary>
    public TimeSpan Patience { get; init; }

    public int Recalls { get; private set; }

    public int Keeps { get; private set; }

    public byte[]? Recall(string version)
    {
        Thread.Sleep(Patience);
        Recalls++;
        return version == Version ? Pages : null;
    }

    public void Keep(string version, byte[] pages)
    {
        Keeps++;
        (Version, Pages) = (version, pages);
    }

    /// <summary>Changes what is kept.</summary>
    public void Change(Func<KeptPage, KeptPage> change) => Pages = KeptPage.Pack([.. KeptPage.Unpack(Pages!).Select(change)]);
}
