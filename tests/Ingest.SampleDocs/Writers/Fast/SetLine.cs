namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>A line of a broken text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Text">What is printed.</param>
/// <param name="Last">Whether it ends the text (and is not stretched).</param>
public readonly record struct SetLine(int Start, string Text, bool Last);
