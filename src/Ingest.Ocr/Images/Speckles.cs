using System.Runtime.Intrinsics;

namespace Ingest.Ocr.Images;

/// <summary>Takes out dark specks of one or two pixels. A stroke, however thin, has two dark neighbours and stays.</summary>
internal static class Speckles
{
    /// <summary>The page without specks: no pixel darker than the second darkest of its eight neighbours.</summary>
    /// <param name="plane">The page.</param>
    public static Plane Remove(Plane plane)
    {
        var clean = new Plane(plane.Width, plane.Height, (byte[])plane.Pixels.Clone());
        for (var y = 1; y < plane.Height - 1; y++)
        {
            Row(plane.Row(y - 1), plane.Row(y), plane.Row(y + 1), clean.Row(y));
        }

        return clean;
    }

    private static void Row(ReadOnlySpan<byte> above, ReadOnlySpan<byte> row, ReadOnlySpan<byte> below, Span<byte> result)
    {
        var x = 1;
        for (; x + 17 <= row.Length; x += 16)
        {
            var (darkest, second) = (Vector128<byte>.AllBitsSet, Vector128<byte>.AllBitsSet);
            for (var dx = -1; dx <= 1; dx++)
            {
                Add(Vector128.Create(above.Slice(x + dx, 16)), ref darkest, ref second);
                Add(Vector128.Create(below.Slice(x + dx, 16)), ref darkest, ref second);
            }

            Add(Vector128.Create(row.Slice(x - 1, 16)), ref darkest, ref second);
            Add(Vector128.Create(row.Slice(x + 1, 16)), ref darkest, ref second);
            Vector128.Max(Vector128.Create(row.Slice(x, 16)), second).CopyTo(result[x..]);
        }
    }

    private static void Add(Vector128<byte> value, ref Vector128<byte> darkest, ref Vector128<byte> second)
    {
        second = Vector128.Min(second, Vector128.Max(darkest, value));
        darkest = Vector128.Min(darkest, value);
    }
}
