using System.Text;
using Ingest.Pipeline.Recognition;

namespace Ingest.Pipeline.Isolation;

/// <summary>
/// The child's view of the parent's memory of recognised pages. The child asks when it has met a page to recognise, so that other
/// documents cost nothing.
/// </summary>
/// <param name="channel">The pipes to the parent.</param>
/// <param name="next">The next frame of the parent.</param>
internal sealed class MemoryFrames(FrameChannel channel, Func<Frame> next) : IRecognitionMemory
{
    private const byte LineFeed = (byte)'\n';

    /// <inheritdoc/>
    public byte[]? Recall(string version)
    {
        channel.Send(FrameKind.Recall, Encoding.ASCII.GetBytes(version));
        return next() switch
        {
            { Kind: FrameKind.Recalled, Payload: var pages } => pages.Length > 0 ? pages : null,
            var other => throw new InvalidDataException($"A frame of kind {other.Kind} does not belong here."),
        };
    }

    /// <inheritdoc/>
    public void Keep(string version, byte[] pages) =>
        channel.Send(FrameKind.Keep, [.. Encoding.ASCII.GetBytes(version), LineFeed, .. pages]);

    /// <summary>The parent's side: does what a frame asks for.</summary>
    /// <param name="frame">A frame of kind <see cref="FrameKind.Recall"/> or <see cref="FrameKind.Keep"/>.</param>
    /// <param name="memory">The memory.</param>
    /// <param name="channel">The pipes to the child.</param>
    /// <exception cref="InvalidDataException">When nothing was offered, or the frame is none of these.</exception>
    public static void Answer(Frame frame, IRecognitionMemory? memory, FrameChannel channel)
    {
        var split = Array.IndexOf(frame.Payload, LineFeed);
        switch (frame.Kind)
        {
            case FrameKind.Recall when memory is not null:
                channel.Send(FrameKind.Recalled, memory.Recall(Encoding.ASCII.GetString(frame.Payload)));
                break;
            case FrameKind.Keep when memory is not null && split >= 0:
                memory.Keep(Encoding.ASCII.GetString(frame.Payload, 0, split), frame.Payload[(split + 1)..]);
                break;
            default:
                throw new InvalidDataException($"A frame of kind {frame.Kind} does not belong here.");
        }
    }
}
