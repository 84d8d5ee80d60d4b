using System.Buffers.Binary;

namespace Ingest.Pipeline.Isolation;

/// <summary>Sends each step of the pipeline to the parent.</summary>
/// <param name="channel">The pipes to the parent.</param>
internal sealed class ProgressFrames(FrameChannel channel) : IProgress<PipelineProgress>
{
    /// <inheritdoc/>
    public void Report(PipelineProgress value)
    {
        Span<byte> payload = stackalloc byte[5];
        payload[0] = (byte)value.Stage;
        BinaryPrimitives.WriteInt32LittleEndian(payload[1..], value.Page);
        channel.Send(FrameKind.Progress, payload);
    }

    /// <summary>The step a frame carries.</summary>
    /// <param name="payload">Payload of a <see cref="FrameKind.Progress"/> frame.</param>
    /// <exception cref="InvalidDataException">When it carries none.</exception>
    public static PipelineProgress Parse(ReadOnlySpan<byte> payload) =>
        payload.Length == 5 && payload[0] <= (byte)PipelineStage.Checks
            ? new PipelineProgress((PipelineStage)payload[0], BinaryPrimitives.ReadInt32LittleEndian(payload[1..]))
            : throw new InvalidDataException("Not a progress frame.");
}
