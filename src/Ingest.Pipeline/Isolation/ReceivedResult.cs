namespace Ingest.Pipeline.Isolation;

/// <summary>
/// The other end of <see cref="ResultStream"/>: the payloads of <see cref="FrameKind.ResultPart"/> frames as one stream that ends with
/// <see cref="FrameKind.ResultEnd"/>, so that a large document is parsed while it arrives and its JSON never stands in memory whole.
/// </summary>
/// <param name="first">Payload of the first part.</param>
/// <param name="next">The next frame.</param>
internal sealed class ReceivedResult(byte[] first, Func<Frame> next) : Stream
{
    private byte[] payload = first;
    private int at;
    private bool ended;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">When a frame comes that does not belong to a result.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (at == payload.Length && !ended)
        {
            var frame = next();
            (payload, at) = (frame.Payload, 0);
            ended = frame.Kind switch
            {
                FrameKind.ResultPart => false,
                FrameKind.ResultEnd => true,
                _ => throw new InvalidDataException($"A frame of kind {frame.Kind} does not belong into a result."),
            };
        }

        var count = Math.Min(buffer.Length, payload.Length - at);
        payload.AsSpan(at, count).CopyTo(buffer);
        at += count;
        return count;
    }

    /// <summary>Reads to the end of the result, so that the channel is ready for the next document.</summary>
    public void Finish()
    {
        Span<byte> rest = stackalloc byte[256];
        while (Read(rest) > 0)
        {
            // What follows a complete JSON value is white space at most.
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
