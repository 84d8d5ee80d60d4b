using System.Text.Json;
using Ingest.Pipeline.Isolation;

namespace Ingest.Pipeline.Tests;

/// <summary>What a child sends.</summary>
internal static class Frames
{
    public static void SendDocument(this FrameChannel channel, Document document)
    {
        JsonSerializer.Serialize(new ResultStream(channel), document, WireJson.Wire.Document);
        channel.Send(FrameKind.ResultEnd, []);
    }

    public static void SendFailure(this FrameChannel channel, FailureKind kind, string message) =>
        channel.Send(FrameKind.Failure, JsonSerializer.SerializeToUtf8Bytes(new ReadFailure(kind, message), WireJson.Wire.ReadFailure));

    public static void SendStep(this FrameChannel channel, PipelineStage stage, int page) =>
        new ProgressFrames(channel).Report(new PipelineProgress(stage, page));
}
