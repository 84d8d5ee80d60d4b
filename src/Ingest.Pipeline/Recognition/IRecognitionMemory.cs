namespace Ingest.Pipeline.Recognition;

/// <summary>
/// Where the recognised pages of one document are kept from one reading to the next; recognition is by far the dearest stage. It is
/// asked only where a page needs recognition. For use by one thread.
/// </summary>
public interface IRecognitionMemory
{
    /// <summary>What was kept last.</summary>
    /// <param name="version">Name of what recognises pages here; what another one made is of no use.</param>
    /// <returns>None where there is nothing of this version, or it cannot be read.</returns>
    byte[]? Recall(string version);

    /// <summary>Keeps pages in place of what was kept before.</summary>
    /// <param name="version">Name of what has recognised them.</param>
    /// <param name="pages">The pages, in a form that only recognition understands.</param>
    void Keep(string version, byte[] pages);
}
