using Ingest.SampleDocs.Writers;

namespace Ingest.SampleDocs.Truth;

/// <summary>One PDF of a manuscript.</summary>
/// <param name="Name">Name of the variant: the file name without its ending.</param>
/// <param name="Producer">What made it.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Pagination">Where everything stands.</param>
public sealed record Printing(string Name, string Producer, long Bytes, Pagination Pagination);
