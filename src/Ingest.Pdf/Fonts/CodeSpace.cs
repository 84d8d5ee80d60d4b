namespace Ingest.Pdf.Fonts;

/// <summary>Byte sequences that are codes: each byte lies between those of the ends.</summary>
/// <param name="Length">Bytes of a code, 1 to 4.</param>
/// <param name="Low">Lower ends of the bytes, as one number.</param>
/// <param name="High">Upper ends of the bytes, as one number.</param>
internal readonly record struct CodeSpace(int Length, int Low, int High)
{
    /// <summary>Whether each byte of a code lies in its range.</summary>
    /// <param name="code">A code of this length.</param>
    public bool Contains(int code)
    {
        for (var shift = 0; shift < Length * 8; shift += 8)
        {
            var value = (code >> shift) & 0xFF;
            if (value < ((Low >> shift) & 0xFF) || value > ((High >> shift) & 0xFF))
            {
                return false;
            }
        }

        return true;
    }
}
