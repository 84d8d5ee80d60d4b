using Ingest.Pipeline.Isolation;
using Ingest.Pipeline.Isolation.Wire;

namespace Ingest.Pipeline.Tests.Wire;

public sealed class WireReaderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(-65)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Whole_numbers_arrive(int value)
    {
        Assert.Equal(value, Pass(to => to.Int(value), from => from.Int()));
        Assert.Equal(value, Pass(to => to.OptionalInt(value), from => from.OptionalInt()));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.0)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.Epsilon)]
    public void Numbers_arrive_bit_by_bit(double value)
    {
        Assert.Equal(
            BitConverter.DoubleToInt64Bits(value),
            BitConverter.DoubleToInt64Bits(Pass(to => to.Double(value), from => from.Double()))
        );
        Assert.Equal([value, 1, value], Pass(to => to.Doubles([value, 1, value]), from => from.Doubles()));
        Assert.Equal(new Box(1, 2, 3, value), Pass(to => to.Box(new Box(1, 2, 3, value)), from => from.Box()));
    }

    [Fact]
    public void Decimals_keep_the_digits_after_the_point_and_the_sign_of_zero()
    {
        foreach (var value in new[] { 1.50m, 0.000m, new decimal(0, 0, 0, true, 2), decimal.MaxValue, decimal.MinValue, 1e-28m })
        {
            Assert.Equal(decimal.GetBits(value), decimal.GetBits(Pass(to => to.Decimal(value), from => from.Decimal())));
            Assert.Equal(
                decimal.GetBits(value),
                decimal.GetBits(Pass(to => to.OptionalDecimal(value), from => from.OptionalDecimal())!.Value)
            );
        }
    }

    [Fact]
    public void Texts_arrive_as_they_are()
    {
        string?[] texts = ["", null, "决算", "𠮷野家 👍", "half a pair \uD83D", "\0", "决算", new string('x', 100_000), "", "\uD83D"];
        var read = Pass(to => to.List(texts, static (to, text) => to.Text(text)), from => from.List(static from => from.OptionalText()));
        Assert.Equal<IEnumerable<string?>>(texts, read);
    }

    [Fact]
    public void A_moment_keeps_its_offset()
    {
        var moment = new DateTimeOffset(2024, 2, 29, 23, 59, 59, TimeSpan.FromMinutes(345)).AddTicks(7);
        Assert.True(moment.EqualsExact(Pass(to => to.Time(moment), from => from.Time())));
    }

    [Fact]
    public void A_text_that_came_before_takes_a_byte_or_two()
    {
        var once = Sent(to => to.Text("机关事业单位基本养老保险缴费支出"))[0].Payload.Length;
        var twice = Sent(to =>
        {
            to.Text("机关事业单位基本养老保险缴费支出");
            to.Text("机关事业单位基本养老保险缴费支出");
        })[0].Payload.Length;
        Assert.Equal(once + 1, twice);
    }

    [Fact]
    public void Values_are_sent_before_the_last_is_written()
    {
        using var stream = new MemoryStream();
        var to = new WireWriter(new FrameChannel(Stream.Null, stream));
        for (var i = 0; i < 10_000; i++)
        {
            to.Double(i);
        }

        Assert.InRange(stream.Length, 10_000, 80_100);
    }

    [Fact]
    public void Counts_that_cannot_be_take_no_memory()
    {
        byte[] huge = [0xFE, 0xFF, 0xFF, 0xFF, 0x0F];
        Refuse(from => from.List(static from => from.Int()), huge);
        Refuse(from => from.Doubles(), huge);
        Refuse(from => from.Text(), [2, .. huge]);
        Refuse(from => from.Text(), [2, 1]);
    }

    [Fact]
    public void What_cannot_have_been_written_is_refused()
    {
        Refuse(from => from.Int(), [0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
        Refuse(from => from.Bool(), [2]);
        Refuse(from => from.Text(), [0]);
        Refuse(from => from.Text(), [4]);
        Refuse(from => from.Text(), [1]);
        Refuse(from => from.Enum<TextSource>(), [6]);
        Refuse(from => from.Decimal(), [.. new byte[12], 1, 0, 0, 0]);
        Refuse(from => from.Time(), [.. Enumerable.Repeat((byte)0x7F, 16)]);
    }

    private static void Refuse<T>(Func<WireReader, T> read, byte[] payload) =>
        Assert.Throws<InvalidDataException>(() => read(new WireReader(payload, () => new Frame(FrameKind.ResultEnd, []))));

    private static T Pass<T>(Action<WireWriter> write, Func<WireReader, T> read)
    {
        var frames = new Queue<Frame>(Sent(write));
        var from = new WireReader(frames.Dequeue().Payload, frames.Dequeue);
        var value = read(from);
        from.End();
        return value;
    }

    private static List<Frame> Sent(Action<WireWriter> write)
    {
        using var stream = new MemoryStream();
        var to = new WireWriter(new FrameChannel(Stream.Null, stream));
        write(to);
        to.End();
        stream.Position = 0;
        return new FrameChannel(stream, Stream.Null).ReceiveAll();
    }
}
