namespace Ingest.Pdf.Fonts;

/// <summary>Reads one subtable of a TrueType <c>cmap</c>: formats 0, 4, 6 and 12.</summary>
internal static class CmapSubtable
{
    /// <summary>Codes looked at in one table; Unicode has fewer than 160,000 characters.</summary>
    private const int MaxCodes = 200_000;

    /// <summary>Reads it.</summary>
    /// <param name="table">The subtable and what follows.</param>
    /// <param name="target">Code → glyph index.</param>
    public static void Read(FontBytes table, Dictionary<int, int> target)
    {
        switch (table.U16(0))
        {
            case 0:
                for (var code = 0; code < 256; code++)
                {
                    Add(target, code, table.U8(6 + code));
                }

                break;
            case 4:
                ReadSegments(table, target);
                break;
            case 6:
                for (var i = 0; i < table.U16(8); i++)
                {
                    Add(target, table.U16(6) + i, table.U16(10 + (2 * i)));
                }

                break;
            case 12:
                ReadGroups(table, target);
                break;
        }
    }

    private static void ReadSegments(FontBytes table, Dictionary<int, int> target)
    {
        var doubled = table.U16(6);
        var left = MaxCodes;
        for (var i = 0; i < doubled; i += 2)
        {
            var end = table.U16(14 + i);
            var start = table.U16(16 + doubled + i);
            var delta = table.U16(16 + (2 * doubled) + i);
            var rangeAt = 16 + (3 * doubled) + i;
            var range = table.U16(rangeAt);
            for (var code = start; code <= end && code < 0xFFFF && left > 0; code++, left--)
            {
                var glyph = range == 0 ? code : table.U16(rangeAt + range + (2 * (code - start)));
                Add(target, code, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static void ReadGroups(FontBytes table, Dictionary<int, int> target)
    {
        var groups = Math.Min(table.U32(12), table.Length / 12);
        var left = MaxCodes;
        for (var i = 0; i < groups; i++)
        {
            var entry = 16 + (12 * i);
            var (start, end, glyph) = (table.U32(entry), table.U32(entry + 4), table.U32(entry + 8));
            for (var code = start; code >= 0 && code <= end && left > 0; code++, left--)
            {
                Add(target, code, glyph + code - start);
            }
        }
    }

    private static void Add(Dictionary<int, int> target, int code, int glyph)
    {
        if (glyph > 0)
        {
            target.TryAdd(code, glyph);
        }
    }
}
