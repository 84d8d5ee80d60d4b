using Ingest.Model;

namespace Ingest.Pipeline.Isolation;

/// <summary>Why the child could not read a document.</summary>
/// <param name="Kind">The kind of failure.</param>
/// <param name="Message">What happened and what a person can do about it.</param>
/// <param name="MissingPackages">Debian packages without which it cannot be read; none when that is not the reason.</param>
internal sealed record ReadFailure(FailureKind Kind, string Message, IReadOnlyList<string>? MissingPackages = null);
