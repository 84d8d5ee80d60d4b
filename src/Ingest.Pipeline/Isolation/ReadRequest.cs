using Ingest.Pdf;

namespace Ingest.Pipeline.Isolation;

/// <summary>What the child is asked to read.</summary>
/// <param name="File">Name of the document, without its folder.</param>
/// <param name="Path">Where the file is; none when its bytes follow in a <see cref="FrameKind.Content"/> frame.</param>
/// <param name="Options">Limits of reading.</param>
internal sealed record ReadRequest(string File, string? Path, PdfReadOptions Options);
