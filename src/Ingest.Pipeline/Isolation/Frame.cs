namespace Ingest.Pipeline.Isolation;

/// <summary>One message between the two processes.</summary>
/// <param name="Kind">What it carries.</param>
/// <param name="Payload">Its bytes.</param>
internal readonly record struct Frame(FrameKind Kind, byte[] Payload);
