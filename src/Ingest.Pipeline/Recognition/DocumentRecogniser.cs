using System.Collections.Concurrent;
using Ingest.Model;
using Ingest.Ocr;

namespace Ingest.Pipeline.Recognition;

/// <summary>Recognises the text of all pages of a document that need it, several at a time.</summary>
internal static class DocumentRecogniser
{
    /// <summary>Engines load slowly and are used again; there are never more than pages recognised at a time.</summary>
    private static readonly ConcurrentBag<CellReader> Readers = [];

    /// <summary>Recognises text.</summary>
    /// <param name="printed">The pages as the file has them.</param>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="options">Whether and how.</param>
    /// <param name="done">Told how many pages are recognised, after each; not by several threads at once.</param>
    /// <param name="cancellation">Stops between pages.</param>
    /// <returns>The pages with what was recognised, and where the pages read in another direction or askew.</returns>
    /// <exception cref="DocumentException">When a page needs recognition and what that needs is not installed.</exception>
    public static RecognisedDocument Recognise(
        PrintedDocument printed,
        ReadOnlyMemory<byte> file,
        RecognitionOptions options,
        Action<int> done,
        CancellationToken cancellation
    )
    {
        var needs = options.Enabled ? printed.Pages.Select(RecognitionNeed.Of).ToList() : [];
        if (needs.All(need => need is null))
        {
            return RecognisedDocument.Of(printed, new RecognisedPage?[printed.Pages.Count]);
        }

        OcrComponents.Require();
        done(0);
        var pages = new RecognisedPage?[needs.Count];
        using var pdf = TemporaryFile.With(file);
        var count = 0;
        var gate = new Lock();
        Parallel.For(
            0,
            needs.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Threads), CancellationToken = cancellation },
            i =>
            {
                if (needs[i] is not { } need)
                {
                    return;
                }

                pages[i] = WithReader(reader => PageRecogniser.Recognise(printed.Pages[i], need, pdf.Path, reader));
                lock (gate)
                {
                    done(++count);
                }
            }
        );
        return RecognisedDocument.Of(printed, pages);
    }

    private static RecognisedPage WithReader(Func<CellReader, RecognisedPage> work)
    {
        var reader = Readers.TryTake(out var idle) ? idle : new CellReader();
        try
        {
            return work(reader);
        }
        finally
        {
            Readers.Add(reader);
        }
    }
}
