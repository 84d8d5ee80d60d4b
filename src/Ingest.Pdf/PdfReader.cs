using System.Text;
using Ingest.Model;
using Ingest.Pdf.Content;
using Ingest.Pdf.Objects;

namespace Ingest.Pdf;

/// <summary>Reads a PDF file into what is printed on its pages.</summary>
public static class PdfReader
{
    /// <summary>Reads all pages.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="options">Limits.</param>
    /// <param name="progress">Told the number of each page when it is done.</param>
    /// <param name="cancellation">Stops between pages.</param>
    /// <returns>Every page in file order; a page that could not be read carries problems instead of content.</returns>
    /// <exception cref="DocumentException">
    /// When the file cannot be read at all: it opens only with a password, is damaged beyond repair, or libqpdf is missing.
    /// </exception>
    /// <exception cref="OperationCanceledException">When cancelled.</exception>
    public static PrintedDocument Read(
        ReadOnlyMemory<byte> file,
        PdfReadOptions options,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var objects = AttachmentEncryption.Open(file, options, out var opened);
        using var closing = opened;
        var catalog = objects.GetDictionary(objects.Trailer, "Root");
        var tree = PageTree.Read(objects, catalog, options.MaxPages);
        if (tree.Count == 0)
        {
            throw new DocumentException(
                FailureKind.Damaged,
                "The file has no pages that can be found. Fetch it again from where it is published."
            );
        }

        var reader = new PageReader(objects, new OptionalContent(objects, catalog), options);
        var pages = ReadPages(reader, tree.Take(options.MaxPages), progress, cancellation);
        var information = objects.GetDictionary(objects.Trailer, "Info");
        return new PrintedDocument
        {
            Producer = TextOf(objects.Get(information, "Producer")),
            WrittenAt =
                PdfDate.Parse(TextOf(objects.Get(information, "ModDate")))
                ?? PdfDate.Parse(TextOf(objects.Get(information, "CreationDate"))),
            Title = TextOf(objects.Get(information, "Title")),
            Pages = pages,
            Problems = [.. ProblemsOf(tree.Count, options, reader.MissesTables)],
        };
    }

    private static IEnumerable<Problem> ProblemsOf(int pages, PdfReadOptions options, bool missesTables)
    {
        if (pages > options.MaxPages)
        {
            yield return new Problem(FailureKind.TooLarge, $"The file has more than {options.MaxPages} pages; the rest was not read.");
        }

        if (missesTables)
        {
            yield return new Problem(
                FailureKind.Unsupported,
                "The file uses Chinese fonts whose character tables are not installed, so that widths are guesses. Install them with: apt-get install poppler-data"
            );
        }
    }

    private static List<PrintedPage> ReadPages(
        PageReader reader,
        IEnumerable<PdfPage> tree,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        var pages = new List<PrintedPage>();
        var evidence = new List<PageEvidence>();
        foreach (var page in tree)
        {
            cancellation.ThrowIfCancellationRequested();
            var (printed, seen) = reader.Read(page, pages.Count + 1);
            pages.Add(printed);
            evidence.Add(seen);
            progress?.Report(pages.Count);
        }

        // Only now are the fonts' characters known from the whole file.
        for (var i = 0; i < pages.Count; i++)
        {
            pages[i] = PageJudgement.Apply(pages[i], evidence[i]);
        }

        return pages;
    }

    private static string TextOf(PdfObject value)
    {
        var bytes = value is PdfString text ? text.Bytes : [];
        return bytes switch
        {
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            _ => Encoding.Latin1.GetString(bytes),
        };
    }
}
