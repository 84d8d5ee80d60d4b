using System.Globalization;

namespace Ingest.Pdf.Objects;

/// <summary>Reads numbers as PDF writes them (ISO 32000-1, 7.3.3), and as faulty producers do.</summary>
internal static class NumberSyntax
{
    /// <summary>Reads a number.</summary>
    /// <param name="text">All its bytes.</param>
    /// <param name="value">The number; 0 where it is none or too large.</param>
    /// <returns>Whether it is a number.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out double value)
    {
        value = 0;
        if (text.Length == 0 || text[0] is not ((>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.'))
        {
            return false;
        }

        var i = 0;
        var isNegative = false;
        for (; i < text.Length && text[i] is (byte)'-' or (byte)'+'; i++)
        {
            isNegative |= text[i] == '-';
        }

        double scale = 0;
        for (; i < text.Length; i++)
        {
            if (text[i] is >= (byte)'0' and <= (byte)'9')
            {
                value = (value * 10) + (text[i] - '0');
                scale *= 10;
            }
            else if (text[i] == '.' && scale == 0)
            {
                scale = 1;
            }
            else if (text[i] != '-')
            {
                // 1e5 and the like are not PDF, but appear; a minus inside a number is ignored as other readers do.
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && Keep(ref value);
            }
        }

        value = (isNegative ? -value : value) / (scale == 0 ? 1 : scale);
        return Keep(ref value);
    }

    private static bool Keep(ref double value)
    {
        value = double.IsFinite(value) ? value : 0;
        return true;
    }
}
