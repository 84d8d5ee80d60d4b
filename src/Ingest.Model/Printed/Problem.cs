namespace Ingest.Model;

/// <summary>Something that could not be read; the rest of the document goes on.</summary>
/// <param name="Kind">The kind of failure.</param>
/// <param name="Message">What happened and what a person can do about it.</param>
/// <param name="Page">The page it concerns, from 1; none when it concerns the file.</param>
public sealed record Problem(FailureKind Kind, string Message, int? Page = null);
