namespace Ingest.Pdf.Fonts;

/// <summary>Cuts strings into character codes and maps codes to CIDs (ISO 32000-1, 9.7.5).</summary>
internal sealed class CMap
{
    private readonly CodeSpace[] codeSpaces;
    private readonly CidRange[] ranges;
    private readonly CMap? parent;
    private readonly bool isIdentity;

    /// <summary>Makes one from its parts.</summary>
    /// <param name="codeSpaces">Which byte sequences are codes.</param>
    /// <param name="ranges">Ranges of codes, in the order of definition.</param>
    /// <param name="isVertical">Whether it is for vertical writing.</param>
    /// <param name="parent">The CMap it adds to (<c>usecmap</c>).</param>
    public CMap(IEnumerable<CodeSpace> codeSpaces, IEnumerable<CidRange> ranges, bool isVertical, CMap? parent)
    {
        // The stable sort keeps the order of definition among equal starts; the search takes the last.
        this.ranges = [.. ranges.OrderBy(range => range.Length).ThenBy(range => range.Low)];
        this.codeSpaces = [.. codeSpaces, .. parent?.codeSpaces ?? []];
        this.parent = parent;
        IsVertical = isVertical;
        if (this.codeSpaces.Length == 0)
        {
            this.codeSpaces = [new CodeSpace(2, 0, 0xFFFF)];
        }
    }

    private CMap(bool isVertical)
        : this([], [], isVertical, null) => isIdentity = true;

    /// <summary>Identity-H: two-byte codes that are CIDs.</summary>
    public static CMap IdentityHorizontal { get; } = new(isVertical: false);

    /// <summary>Identity-V.</summary>
    public static CMap IdentityVertical { get; } = new(isVertical: true);

    /// <summary>What can be done for a predefined CMap whose table is missing: its codes are cut rightly, but have no CIDs.</summary>
    /// <param name="name">Its name, such as <c>GBK-EUC-H</c>.</param>
    public static CMap WithoutTable(string name)
    {
        var isVertical = name.EndsWith("-V", StringComparison.Ordinal);
        return name.StartsWith("GB", StringComparison.Ordinal)
            ? new CMap([new CodeSpace(1, 0, 0x80), new CodeSpace(2, 0x8140, 0xFEFE)], [], isVertical, null)
            : new CMap(isVertical);
    }

    /// <summary>Whether it is for vertical writing.</summary>
    public bool IsVertical { get; }

    /// <summary>Takes one code.</summary>
    /// <param name="bytes">What is left of a string; at least one byte.</param>
    /// <param name="code">The code as a number, high byte first.</param>
    /// <returns>Its length in bytes.</returns>
    public int ReadCode(ReadOnlySpan<byte> bytes, out int code)
    {
        code = 0;
        var shortest = 4;
        for (var length = 1; length <= Math.Min(4, bytes.Length); length++)
        {
            code = (code << 8) | bytes[length - 1];
            foreach (var space in codeSpaces)
            {
                shortest = Math.Min(shortest, space.Length);
                if (space.Length == length && space.Contains(code))
                {
                    return length;
                }
            }
        }

        // Not a code: step over as many bytes as the shortest code has.
        var skipped = Math.Min(shortest, bytes.Length);
        code = 0;
        for (var i = 0; i < skipped; i++)
        {
            code = (code << 8) | bytes[i];
        }

        return skipped;
    }

    /// <summary>The CID of a code; 0 where it has none.</summary>
    /// <param name="code">The code.</param>
    /// <param name="length">Its length in bytes.</param>
    public int ToCid(int code, int length)
    {
        if (isIdentity)
        {
            return code;
        }

        var (low, high) = (0, ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var range = ranges[middle];
            if (range.Length < length || (range.Length == length && range.Low <= code))
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high >= 0 && ranges[high].Length == length && code <= ranges[high].High
            ? ranges[high].Cid + code - ranges[high].Low
            : parent?.ToCid(code, length) ?? 0;
    }
}
