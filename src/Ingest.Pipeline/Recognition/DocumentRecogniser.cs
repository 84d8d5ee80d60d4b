using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
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
    /// <param name="clock">Runs since the document was begun.</param>
    /// <param name="memory">Where recognised pages are kept; what is found there is not recognised again.</param>
    /// <param name="done">Told how many pages are recognised, after each; not by several threads at once.</param>
    /// <param name="cancellation">Stops between pages.</param>
    /// <returns>The pages with what was recognised, and where the pages read in another direction or askew.</returns>
    /// <exception cref="DocumentException">When a page needs recognition and what that needs is not installed.</exception>
    public static RecognisedDocument Recognise(
        PrintedDocument printed,
        ReadOnlyMemory<byte> file,
        RecognitionOptions options,
        Stopwatch clock,
        IRecognitionMemory? memory,
        Action<int> done,
        CancellationToken cancellation
    )
    {
        var needs = printed.Pages.Select(RecognitionNeed.Of).ToList();
        if (!options.Enabled)
        {
            return RecognisedDocument.Of(printed, [.. printed.Pages.Select((page, i) => LeftOut(page, needs[i]))]);
        }

        if (needs.All(need => need is null))
        {
            return RecognisedDocument.Of(printed, new RecognisedPage?[printed.Pages.Count]);
        }

        OcrComponents.Require();
        var kept = KeptPages.Of(memory);
        var pages = printed.Pages.Select((page, i) => needs[i] is null ? null : kept.Find(page)).ToArray();
        int[] missing = [.. Enumerable.Range(0, needs.Count).Where(i => needs[i] is not null && pages[i] is null)];
        if (missing.Length == 0)
        {
            return RecognisedDocument.Of(printed, pages);
        }

        done(0);
        using var pdf = TemporaryFile.With(file);
        // Only pages that were begun add time for the next ones.
        var (count, begun) = (0, 0);
        var gate = new Lock();
        InParallel(missing, Recognise, options.Threads, cancellation);
        kept.Keep();
        return RecognisedDocument.Of(printed, pages);

        void Recognise(int i)
        {
            var time = new PageTime(options, clock, begun);
            pages[i] = WithReader(reader => PageRecogniser.Recognise(printed.Pages[i], needs[i]!, pdf.Path, reader, time));
            lock (gate)
            {
                begun += time.Left > TimeSpan.Zero ? 1 : 0;
                done(++count);
                kept.Add(printed.Pages[i], pages[i]!);
            }
        }
    }

    /// <summary>
    /// A page with an image that is left unread. Of a page that is an image as a whole it is said where its text is judged, so none here.
    /// </summary>
    private static RecognisedPage? LeftOut(PrintedPage page, RecognitionNeed? need) =>
        need is null or { IsWholePage: true }
            ? null
            : new RecognisedPage(page with { Problems = [.. page.Problems, PageProblems.NotWanted(page.Number)] }, null);

    /// <summary>Works on all pages in order; the first failure ends it as if there were one thread.</summary>
    private static void InParallel(IReadOnlyList<int> pages, Action<int> work, int threads, CancellationToken cancellation)
    {
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = cancellation };
            // One page at a time for each thread: ranges of them would leave the last thread alone with many.
            Parallel.ForEach(Partitioner.Create(pages, EnumerablePartitionerOptions.NoBuffering), options, work);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Capture(e.Flatten().InnerExceptions[0]).Throw();
        }
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
