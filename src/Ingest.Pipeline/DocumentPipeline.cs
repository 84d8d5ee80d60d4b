using System.Diagnostics;
using System.Security.Cryptography;
using Ingest.Extraction;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pipeline.Recognition;

namespace Ingest.Pipeline;

/// <summary>Takes one document through all stages, in order.</summary>
public static class DocumentPipeline
{
    /// <summary>Reads, lays out, extracts and checks one file.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="file">Its name, without the folder.</param>
    /// <param name="options">Limits of reading.</param>
    /// <param name="progress">Told each page when it is read and each later stage when it begins.</param>
    /// <param name="recognition">How pages that are images are read; one at a time where it is not given.</param>
    /// <param name="corrections">Kinds that a person has set for this content; they go before the classifier.</param>
    /// <param name="memory">Where recognised pages are kept from one reading to the next; they are not kept where it is not given.</param>
    /// <param name="cancellation">Stops between pages and between stages.</param>
    /// <exception cref="DocumentException">When the file cannot be read at all, or what recognition needs is not installed.</exception>
    public static Document Run(
        ReadOnlyMemory<byte> bytes,
        string file,
        PdfReadOptions options,
        IProgress<PipelineProgress>? progress = null,
        RecognitionOptions? recognition = null,
        IReadOnlyList<KindCorrection>? corrections = null,
        IRecognitionMemory? memory = null,
        CancellationToken cancellation = default
    )
    {
        var clock = Stopwatch.StartNew();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var filePages = PdfReader.Read(bytes, options, progress is null ? null : new PageProgress(progress), cancellation);
        var recognised = DocumentRecogniser.Recognise(filePages, bytes, recognition ?? new(), clock, memory, Recognised, cancellation);
        var printed = recognised.Printed;

        Enter(PipelineStage.Layout);
        var layout = LayoutReader.Read(printed);

        Enter(PipelineStage.Extraction);
        var document = Attempt(
            () => DocumentExtractor.Extract(layout, sha256, file, corrections),
            problem => WithoutFigures(layout, sha256, file, problem),
            "Figures could not be extracted"
        );

        Enter(PipelineStage.Checks);
        document = Attempt(
            () => RecognitionRepair.Check(document),
            problem => document with { Problems = [.. document.Problems, problem] },
            "Relations could not be evaluated"
        );
        return recognised.ToDisplayed(document, filePages) with { Versions = StageVersions.Present };

        void Recognised(int pages) => progress?.Report(new PipelineProgress(PipelineStage.Recognition, pages));

        void Enter(PipelineStage stage)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(new PipelineProgress(stage, printed.Pages.Count));
        }
    }

    /// <summary>
    /// The result of a stage, or what is there without it. What was read of the pages is worth keeping even when a later
    /// stage has a defect; the problem says what is missing.
    /// </summary>
    private static Document Attempt(Func<Document> stage, Func<Problem, Document> otherwise, string what)
    {
        try
        {
            return stage();
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException or DocumentException))
        {
            return otherwise(
                new Problem(
                    FailureKind.Crashed,
                    $"{what}: {e.GetType().Name}: {e.Message} This is a defect of Ingest; please report the file."
                )
            );
        }
    }

    private static Document WithoutFigures(DocumentLayout layout, string sha256, string file, Problem problem) =>
        new()
        {
            Id = sha256[..16],
            Sha256 = sha256,
            File = file,
            Producer = layout.Producer,
            WrittenAt = layout.WrittenAt,
            Pages = layout.Pages,
            Sections = layout.Sections,
            Paragraphs = layout.Paragraphs,
            Tables = layout.Tables,
            Problems = [.. layout.Problems, problem],
        };
}
