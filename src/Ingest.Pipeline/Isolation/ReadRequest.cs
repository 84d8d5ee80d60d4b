using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pipeline.Recognition;

namespace Ingest.Pipeline.Isolation;

/// <summary>What the child is asked to read.</summary>
/// <param name="File">Name of the document, without its folder.</param>
/// <param name="Path">Where the file is; none when its bytes follow in a <see cref="FrameKind.Content"/> frame.</param>
/// <param name="Options">Limits of reading.</param>
/// <param name="Recognition">How pages that are images are read.</param>
/// <param name="Corrections">Kinds that a person has set for this content.</param>
/// <param name="Keeps">Whether the parent keeps recognised pages, and may be asked for them.</param>
internal sealed record ReadRequest(
    string File,
    string? Path,
    PdfReadOptions Options,
    RecognitionOptions Recognition,
    IReadOnlyList<KindCorrection>? Corrections = null,
    bool Keeps = false
);
