using System.Text;
using Ingest.Model;
using Ingest.Pdf.Content;
using Ingest.Pdf.Native;
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
        using var opened = new QpdfFile(file);
        var objects = new PdfFileObjects(opened, options);
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
        var pages = new List<PrintedPage>(tree.Count);
        foreach (var page in tree.Take(options.MaxPages))
        {
            cancellation.ThrowIfCancellationRequested();
            pages.Add(reader.Read(page, pages.Count + 1));
            progress?.Report(pages.Count);
        }

        var information = objects.GetDictionary(objects.Trailer, "Info");
        return new PrintedDocument
        {
            Producer = TextOf(objects.Get(information, "Producer")),
            Title = TextOf(objects.Get(information, "Title")),
            Pages = pages,
            Problems =
                tree.Count > options.MaxPages
                    ? [new Problem(FailureKind.TooLarge, $"The file has more than {options.MaxPages} pages; the rest was not read.")]
                    : [],
        };
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
