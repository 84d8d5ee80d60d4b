namespace Ingest.Pdf.Objects;

/// <summary>A growing row of bytes that is used again and again: the strings of one operator.</summary>
internal sealed class ByteScratch
{
    private byte[] bytes = new byte[256];

    /// <summary>Bytes in use.</summary>
    public int Count { get; set; }

    /// <summary>Adds one byte.</summary>
    /// <param name="value">The byte.</param>
    public void Add(byte value)
    {
        if (Count == bytes.Length)
        {
            Array.Resize(ref bytes, bytes.Length * 2);
        }

        bytes[Count++] = value;
    }

    /// <summary>A part of what was added; valid until the next <see cref="Add"/>.</summary>
    /// <param name="start">First byte.</param>
    /// <param name="length">How many.</param>
    public ReadOnlySpan<byte> Slice(int start, int length) => bytes.AsSpan(start, length);
}
