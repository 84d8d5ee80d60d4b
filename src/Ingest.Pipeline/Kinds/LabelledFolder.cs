using System.Collections.Concurrent;
using System.Text.Json;
using Ingest.Extraction.Kinds;
using Ingest.Extraction.Kinds.Training;
using Ingest.Model;
using Ingest.Pipeline.Isolation;

namespace Ingest.Pipeline.Kinds;

/// <summary>
/// A folder of documents whose kinds are known: PDFs with a <c>NAME.kinds.json</c> beside each, read as any other document is, and
/// corrections exported from archives.
/// </summary>
public static class LabelledFolder
{
    /// <summary>End of the names of truth files.</summary>
    public const string TruthEnding = ".kinds.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads all documents of a folder and the folders below it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="jobs">Documents read at a time.</param>
    /// <param name="cancellation">Gives the rest up.</param>
    /// <returns>The documents by name, and what could not be read and why.</returns>
    /// <exception cref="OperationCanceledException">When <paramref name="cancellation"/> was asked for.</exception>
    public static (IReadOnlyList<ReadDocument> Documents, IReadOnlyList<string> Problems) Read(
        string folder,
        ReaderOptions options,
        int jobs,
        CancellationToken cancellation
    )
    {
        var truths = Directory.EnumerateFiles(folder, "*" + TruthEnding, SearchOption.AllDirectories);
        var corrections = Directory.EnumerateFiles(folder, "*" + CorrectionFile.Ending, SearchOption.AllDirectories);
        var files = new ConcurrentQueue<string>(truths.Concat(corrections).Order(StringComparer.Ordinal));
        var documents = new ConcurrentBag<ReadDocument>();
        var problems = new ConcurrentBag<string>();
        var threads = Enumerable.Range(0, jobs).Select(_ => new Thread(Work) { IsBackground = true, Name = "reader" }).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        cancellation.ThrowIfCancellationRequested();
        return ([.. documents.OrderBy(d => d.Labelled.Name, StringComparer.Ordinal)], [.. problems.Order(StringComparer.Ordinal)]);

        void Work()
        {
            using var reader = new ReaderProcess(options);
            while (!cancellation.IsCancellationRequested && files.TryDequeue(out var file))
            {
                try
                {
                    documents.Add(
                        file.EndsWith(CorrectionFile.Ending, StringComparison.Ordinal) ? Corrected(file) : Labelled(file, reader)
                    );
                }
                catch (OperationCanceledException)
                {
                    return;
                }
                catch (Exception e) when (e is DocumentException or IOException or UnauthorizedAccessException or JsonException)
                {
                    problems.Add($"{Path.GetFileName(file)}: {e.Message}");
                }
            }
        }

        ReadDocument Labelled(string file, ReaderProcess reader)
        {
            var truth = JsonSerializer.Deserialize<KindTruth>(File.ReadAllBytes(file), Json)!;
            var pdf = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, truth.File));
            return Label(truth, reader.Read(new ReaderInput(Path.GetFileName(pdf), pdf), progress: null, cancellation));
        }
    }

    /// <summary>A document with the kinds that are true of its sections and tables.</summary>
    /// <param name="truth">What is true.</param>
    /// <param name="document">What was read.</param>
    public static ReadDocument Label(KindTruth truth, Document document) =>
        new(
            new LabelledDocument(
                truth.File,
                truth.Template.Length > 0 ? truth.Template : truth.File,
                LayoutOf(document),
                DocumentKindName.Parse(truth.Document.Kind) ?? throw new JsonException($"{truth.Document.Kind} is no kind of document."),
                KindAlignment.Sections(document.Sections, truth.Sections),
                KindAlignment.Tables(document.Tables, truth.Tables)
            )
            {
                IsDamaged = truth.Damage > 0,
            },
            truth,
            document
        );

    /// <summary>The parts of a document as layout analysis gave them.</summary>
    /// <param name="document">A document.</param>
    internal static DocumentLayout LayoutOf(Document document) =>
        new()
        {
            Producer = document.Producer,
            Pages = document.Pages,
            Sections = document.Sections,
            Paragraphs = document.Paragraphs,
            Tables = document.Tables,
        };

    private static ReadDocument Corrected(string file)
    {
        var corrections = CorrectionFile.Read(file);
        return new ReadDocument(corrections.Labelled(), null, corrections.Document);
    }
}
