namespace Ingest.Pdf.Filters;

/// <summary>Undoes the predictors of Flate and LZW (ISO 32000-1, 7.4.4.4; PNG, clause 9).</summary>
internal static class Predictor
{
    /// <summary>Undoes a predictor in place.</summary>
    /// <param name="data">Decoded but still predicted bytes.</param>
    /// <param name="predictor">The <c>/Predictor</c> value.</param>
    /// <param name="colours">Samples a pixel.</param>
    /// <param name="bits">Bits a sample.</param>
    /// <param name="columns">Pixels a row.</param>
    /// <returns>The bytes, without predictor tags; unchanged where the parameters make no sense.</returns>
    public static byte[] Undo(byte[] data, int predictor, int colours, int bits, int columns)
    {
        var rowBits = (long)Math.Max(1, colours) * Math.Max(1, bits) * Math.Max(1, columns);
        var rowBytes = (rowBits + 7) / 8;
        var pixelBytes = (int)Math.Clamp((long)colours * bits / 8, 1, 1024);
        if (predictor < 2 || rowBytes > data.Length)
        {
            return data;
        }

        return predictor == 2 ? UndoTiff(data, (int)rowBytes, pixelBytes, bits) : UndoPng(data, (int)rowBytes, pixelBytes);
    }

    private static byte[] UndoTiff(byte[] data, int rowBytes, int pixelBytes, int bits)
    {
        // Other sample sizes occur in images only, which are not decoded here.
        if (bits == 8)
        {
            for (var row = 0; row + rowBytes <= data.Length; row += rowBytes)
            {
                for (var i = row + pixelBytes; i < row + rowBytes; i++)
                {
                    data[i] += data[i - pixelBytes];
                }
            }
        }

        return data;
    }

    private static byte[] UndoPng(byte[] data, int rowBytes, int pixelBytes)
    {
        var rows = (data.Length + rowBytes) / (rowBytes + 1);
        var output = new byte[data.Length - rows];
        ReadOnlySpan<byte> above = new byte[rowBytes];
        for (var row = 0; row < rows; row++)
        {
            var source = row * (rowBytes + 1);
            var length = Math.Min(rowBytes, data.Length - source - 1);
            var target = output.AsSpan(row * rowBytes, length);
            data.AsSpan(source + 1, length).CopyTo(target);
            UndoRow(data[source], target, above, pixelBytes);
            above = target;
        }

        return output;
    }

    private static void UndoRow(byte tag, Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i >= pixelBytes ? row[i - pixelBytes] : (byte)0;
            var up = above[i];
            row[i] += tag switch
            {
                1 => left,
                2 => up,
                3 => (byte)((left + up) / 2),
                4 => Paeth(left, up, i >= pixelBytes ? above[i - pixelBytes] : (byte)0),
                _ => 0,
            };
        }
    }

    private static byte Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (a, b, c) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return (byte)(
            a <= b && a <= c ? left
            : b <= c ? up
            : corner
        );
    }
}
