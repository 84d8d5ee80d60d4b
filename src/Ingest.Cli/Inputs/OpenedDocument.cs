using Ingest.Pipeline.Isolation;

namespace Ingest.Cli.Inputs;

/// <summary>A document ready to be read.</summary>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Input">What the reading process gets.</param>
internal sealed record OpenedDocument(string Sha256, ReaderInput Input);
