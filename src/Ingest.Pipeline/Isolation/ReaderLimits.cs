using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pipeline.Recognition;

namespace Ingest.Pipeline.Isolation;

/// <summary>What one document may cost.</summary>
public sealed record ReaderLimits
{
    /// <summary>
    /// A page to recognise is rendered within <see cref="PageTime"/> and read within as much again; by then it ends by itself. Only a
    /// hang in native code takes longer.
    /// </summary>
    private const int RecognisedPage = 4;

    /// <summary>Share of <see cref="DocumentTime"/> after which recognition ends by itself, so that what was read is laid out and kept.</summary>
    private const double RecognitionShare = 0.8;

    /// <summary>Private memory of a reading process in bytes (<c>RLIMIT_DATA</c>); at least 256 MiB, which the runtime needs.</summary>
    public long MemoryBytes { get; init; } = 1L << 30;

    /// <summary>Longest time for one page, and twice that where its text is recognised: what was read by then is kept. A stage that works on all pages gets it once, and a second more for each page.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Longest time for one document; each page recognised adds <see cref="PageTime"/>.</summary>
    public TimeSpan DocumentTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Largest file in bytes. Its bytes, and what they decode to, must fit into the memory together.</summary>
    public long FileBytes => MemoryBytes / 2;

    /// <summary>Refuses a file that is too large.</summary>
    /// <param name="bytes">Its size.</param>
    /// <exception cref="DocumentException">When it is larger than <see cref="FileBytes"/>.</exception>
    public void Refuse(long bytes)
    {
        if (bytes > FileBytes)
        {
            throw new DocumentException(
                FailureKind.TooLarge,
                $"The file has {bytes >> 20} MiB; with the present memory limit at most {FileBytes >> 20} MiB are read. "
                    + "Raise --memory to at least twice its size."
            );
        }
    }

    /// <summary>Limits inside one file.</summary>
    public PdfReadOptions Pdf { get; init; } = new();

    /// <summary>How pages that are images are read within these limits.</summary>
    /// <param name="recognition">Whether and by how many threads.</param>
    internal RecognitionOptions Recognition(RecognitionOptions recognition) =>
        recognition with
        {
            PageTime = PageTime,
            DocumentTime = DocumentTime * RecognitionShare,
        };

    /// <summary>How long the child may be silent after a step.</summary>
    /// <param name="step">The last step it told.</param>
    internal TimeSpan Patience(PipelineProgress step) =>
        step.Stage switch
        {
            PipelineStage.Reading => PageTime,
            PipelineStage.Recognition => PageTime * RecognisedPage,
            _ => PageTime + TimeSpan.FromSeconds(step.Page),
        };

    /// <summary>How much longer than <see cref="DocumentTime"/> a document may take.</summary>
    /// <param name="step">The last step it told.</param>
    internal TimeSpan Extension(PipelineProgress step) => step.Stage == PipelineStage.Recognition ? PageTime * step.Page : TimeSpan.Zero;
}
