using System.Text.Json;
using Ingest.Pipeline.Isolation;
using Ingest.Pipeline.Isolation.Wire;

namespace Ingest.Pipeline.Tests;

/// <summary>What a child sends.</summary>
internal static class Frames
{
    public static void SendDocument(this FrameChannel channel, Document document) => DocumentWire.Send(channel, document);

    /// <summary>All frames there are.</summary>
    public static List<Frame> ReceiveAll(this FrameChannel channel)
    {
        var frames = new List<Frame>();
        while (channel.Receive() is { } frame)
        {
            frames.Add(frame);
        }

        return frames;
    }

    /// <summary>The frames of a document, the last one included.</summary>
    public static List<Frame> Of(Document document)
    {
        using var stream = new MemoryStream();
        new FrameChannel(Stream.Null, stream).SendDocument(document);
        stream.Position = 0;
        return new FrameChannel(stream, Stream.Null).ReceiveAll();
    }

    /// <summary>The document whose frames these are.</summary>
    public static Document Document(IReadOnlyList<Frame> frames)
    {
        var next = 1;
        return DocumentWire.Receive(frames[0].Payload, () => next < frames.Count ? frames[next++] : throw new EndOfStreamException());
    }

    public static void SendFailure(this FrameChannel channel, FailureKind kind, string message) =>
        channel.Send(FrameKind.Failure, JsonSerializer.SerializeToUtf8Bytes(new ReadFailure(kind, message), WireJson.Wire.ReadFailure));

    public static void SendStep(this FrameChannel channel, PipelineStage stage, int page) =>
        new ProgressFrames(channel).Report(new PipelineProgress(stage, page));
}
