using System.IO.Compression;
using System.Text;
using Ingest.Model;
using Ingest.Pdf.Filters;

namespace Ingest.Pdf.Tests.Filters;

public sealed class FilterTests
{
    private const long Limit = 1 << 20;

    private static readonly byte[] Sample = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0 0 m 10 10 l S ", 4000)));

    [Fact]
    public void Flate_gives_back_what_was_packed() => Assert.Equal(Sample, FlateFilter.Decode(Pack(Sample), Limit, out _).ToArray());

    [Fact]
    public void Flate_keeps_what_stands_before_the_damage()
    {
        var random = new byte[50_000];
        new Random(7).NextBytes(random);
        var packed = Pack(random);
        packed.AsSpan(30_000, 200).Fill(0xFF);
        var decoded = FlateFilter.Decode(packed, Limit, out _).ToArray();
        Assert.True(decoded.AsSpan(0, 29_000).SequenceEqual(random.AsSpan(0, 29_000)));
    }

    [Fact]
    public void Flate_reads_a_stream_that_breaks_off_to_its_end()
    {
        var packed = Pack(Sample);
        var decoded = FlateFilter.Decode(packed.AsMemory(0, packed.Length - 6), Limit, out _).ToArray();
        Assert.True(decoded.Length > 0 && Sample.AsSpan().StartsWith(decoded));
    }

    [Fact]
    public void A_wrong_checksum_does_not_matter()
    {
        var packed = Pack(Sample);
        packed[^1] ^= 0xFF;
        Assert.Equal(Sample, FlateFilter.Decode(packed, Limit, out var isDamaged).ToArray());
        Assert.False(isDamaged);
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        var bomb = Pack(new byte[5_000_000]);
        var failure = Assert.Throws<DocumentException>(() => FlateFilter.Decode(bomb, Limit, out _));
        Assert.Equal(FailureKind.TooLarge, failure.Kind);
        Assert.Throws<DocumentException>(() => TextFilters.DecodeRunLength(Enumerable.Repeat((byte)129, 100_000).ToArray(), Limit));
    }

    [Fact]
    public void Lzw_reads_the_example_of_the_standard() =>
        Assert.Equal(
            [45, 45, 45, 45, 45, 65, 45, 45, 45, 66],
            LzwFilter.Decode([0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01], 1, Limit).ToArray()
        );

    [Fact]
    public void Lzw_stops_at_a_code_that_cannot_be() => Assert.Empty(LzwFilter.Decode([0x80, 0x7F, 0xFF, 0xFF], 1, Limit).ToArray());

    [Fact]
    public void Ascii85_reads_groups_zeros_and_the_rest() =>
        Assert.Equal("Man \0\0\0\0sure."u8.ToArray(), TextFilters.DecodeAscii85("9jqo^ z F*2M7/c~>"u8, Limit).ToArray());

    [Fact]
    public void Hex_reads_odd_digits_and_spaces() => Assert.Equal([0x4A, 0xB0], TextFilters.DecodeHex("4 A\nB>FF"u8, Limit).ToArray());

    [Fact]
    public void Run_lengths_are_literals_and_repetitions() =>
        Assert.Equal("abcddddd"u8.ToArray(), TextFilters.DecodeRunLength([2, 97, 98, 99, 252, 100, 128, 1], Limit).ToArray());

    [Fact]
    public void Png_predictors_are_undone_row_by_row()
    {
        // Sub, Up, Average, Paeth over rows of three bytes.
        byte[] data = [1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1];
        Assert.Equal([1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5], Predictor.Undo(data, 12, 1, 8, 3));
    }

    [Fact]
    public void The_tiff_predictor_adds_up_samples() => Assert.Equal([1, 3, 6, 5, 6, 7], Predictor.Undo([1, 2, 3, 5, 1, 1], 2, 1, 8, 3));

    [Fact]
    public void Predictor_parameters_without_sense_change_nothing() =>
        Assert.Equal([1, 2, 3], Predictor.Undo([1, 2, 3], 15, int.MaxValue, int.MaxValue, int.MaxValue));

    private static byte[] Pack(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(data);
        }

        return packed.ToArray();
    }
}
