using Ingest.Pipeline.Isolation;

namespace Ingest.Pipeline.Tests;

public sealed class FrameChannelTests
{
    [Fact]
    public void A_frame_is_kind_length_and_payload()
    {
        using var stream = new MemoryStream();
        new FrameChannel(Stream.Null, stream).Send(FrameKind.Failure, [7, 8]);
        Assert.Equal<byte>([6, 2, 0, 0, 0, 7, 8], stream.ToArray());
    }

    [Fact]
    public void Frames_come_back_in_order_until_the_stream_ends()
    {
        using var stream = new MemoryStream();
        var channel = new FrameChannel(stream, stream);
        channel.Send(FrameKind.Progress, []);
        channel.Send(FrameKind.ResultPart, new byte[100_000]);
        stream.Position = 0;
        Assert.Equal(FrameKind.Progress, channel.Receive()!.Value.Kind);
        Assert.Equal(100_000, channel.Receive()!.Value.Payload.Length);
        Assert.Null(channel.Receive());
    }

    [Theory]
    [InlineData(new byte[] { 6, 2, 0 })]
    [InlineData(new byte[] { 6, 2, 0, 0, 0, 7 })]
    public void A_stream_that_ends_inside_a_frame_is_an_error(byte[] bytes) =>
        Assert.Throws<EndOfStreamException>(() => new FrameChannel(new MemoryStream(bytes), Stream.Null).Receive());

    [Theory]
    [InlineData(new byte[] { 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 6, 0, 0, 0, 0xFF })]
    [InlineData(new byte[] { 6, 1, 0, 0, 0x40 })]
    public void What_is_no_frame_is_an_error_and_takes_no_memory(byte[] bytes) =>
        Assert.Throws<InvalidDataException>(() => new FrameChannel(new MemoryStream(bytes), Stream.Null).Receive());
}
