namespace Ingest.Archive;

/// <summary>
/// The right to write one document. Each lease for the same content has a higher token than those before, and the archive
/// refuses to write with any but the highest (a fencing token): a worker that was taken for dead and replaced writes nothing
/// when it wakes up.
/// </summary>
/// <param name="Sha256">Content of the document, lower-case hexadecimal.</param>
/// <param name="Token">Its token, from 1.</param>
public sealed record Lease(string Sha256, long Token);
