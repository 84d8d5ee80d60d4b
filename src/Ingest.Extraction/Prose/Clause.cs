namespace Ingest.Extraction.Prose;

/// <summary>A stretch of text between two marks of punctuation.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Opener">The mark before it; a full stop for the first.</param>
/// <param name="Closer">The mark after it; a full stop for the last.</param>
internal readonly record struct Clause(int Start, int End, char Opener, char Closer);
