using System.Buffers.Binary;

namespace Ingest.Pipeline.Isolation;

/// <summary>
/// Frames over a pair of byte streams. A frame is its kind (1 byte), the length of its payload (4 bytes, little-endian)
/// and the payload.
/// </summary>
/// <param name="input">Where frames come from.</param>
/// <param name="output">Where frames go.</param>
internal sealed class FrameChannel(Stream input, Stream output)
{
    /// <summary>A longer frame is no frame of ours: the other side writes rubbish.</summary>
    public const int MaxPayloadBytes = 1 << 30;

    private const int HeadBytes = 5;

    /// <summary>A payload up to this length, such as a step of progress, goes in one write with its head.</summary>
    private const int SmallPayloadBytes = 16;

    /// <summary>Sends one frame, all of it before this returns.</summary>
    /// <param name="kind">What it carries.</param>
    /// <param name="payload">Its bytes.</param>
    /// <exception cref="IOException">When the other side is gone.</exception>
    public void Send(FrameKind kind, ReadOnlySpan<byte> payload)
    {
        Span<byte> head = stackalloc byte[HeadBytes + SmallPayloadBytes];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], payload.Length);
        if (payload.Length <= SmallPayloadBytes)
        {
            // Each write may wake the other side.
            payload.CopyTo(head[HeadBytes..]);
            output.Write(head[..(HeadBytes + payload.Length)]);
        }
        else
        {
            output.Write(head[..HeadBytes]);
            output.Write(payload);
        }

        output.Flush();
    }

    /// <summary>The next frame; none when the other side has closed its end between frames.</summary>
    /// <exception cref="EndOfStreamException">When the other side ends in the middle of a frame.</exception>
    /// <exception cref="InvalidDataException">When what comes is not a frame.</exception>
    public Frame? Receive()
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        var read = input.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        if (read == 0)
        {
            return null;
        }

        if (read < HeadBytes)
        {
            throw new EndOfStreamException("The stream ends inside the head of a frame.");
        }

        var kind = (FrameKind)head[0];
        var length = BinaryPrimitives.ReadInt32LittleEndian(head[1..]);
        if (!Enum.IsDefined(kind) || length is < 0 or > MaxPayloadBytes)
        {
            throw new InvalidDataException($"Not a frame: kind {head[0]}, length {length}.");
        }

        var payload = new byte[length];
        input.ReadExactly(payload);
        return new Frame(kind, payload);
    }
}
