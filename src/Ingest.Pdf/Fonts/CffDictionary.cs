namespace Ingest.Pdf.Fonts;

/// <summary>Reads a DICT of a CFF font: operands before operators. Reals are passed over; none is needed here.</summary>
internal static class CffDictionary
{
    /// <summary>Added to operators of two bytes, as 1200 + second byte.</summary>
    private const int Escape = 1200;

    /// <summary>Reads it.</summary>
    /// <param name="data">The DICT.</param>
    public static Dictionary<int, int[]> Read(FontBytes data)
    {
        var entries = new Dictionary<int, int[]>();
        var operands = new List<int>();
        for (var at = 0; at < data.Length; )
        {
            var first = data.U8(at++);
            switch (first)
            {
                case <= 21:
                    entries[first == 12 ? Escape + data.U8(at++) : first] = [.. operands];
                    operands.Clear();
                    break;
                case 28:
                    operands.Add((short)data.U16(at));
                    at += 2;
                    break;
                case 29:
                    operands.Add(data.U32(at));
                    at += 4;
                    break;
                case 30:
                    while (at < data.Length && (data.U8(at) & 0x0F) != 0x0F && data.U8(at) >> 4 != 0x0F)
                    {
                        at++;
                    }

                    at++;
                    operands.Add(0);
                    break;
                case >= 32 and <= 246:
                    operands.Add(first - 139);
                    break;
                case >= 247 and <= 250:
                    operands.Add(((first - 247) * 256) + data.U8(at++) + 108);
                    break;
                case >= 251 and <= 254:
                    operands.Add((-(first - 251) * 256) - data.U8(at++) - 108);
                    break;
            }
        }

        return entries;
    }
}
