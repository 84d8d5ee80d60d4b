using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Content;

/// <summary>Steps over the data of an inline image (ISO 32000-1, 8.9.7), whose length is written nowhere.</summary>
internal static class InlineImage
{
    /// <summary>Bytes after <c>EI</c> that must look like content again.</summary>
    private const int LookAhead = 12;

    /// <summary>Finds the end of the data.</summary>
    /// <param name="data">The content stream.</param>
    /// <param name="start">Just after <c>ID</c>.</param>
    /// <param name="plainLength">Length of the data where it is not encoded; 0 where it is.</param>
    /// <returns>Just after <c>EI</c>; the end of the content where there is none.</returns>
    public static int End(ReadOnlySpan<byte> data, int start, long plainLength)
    {
        // Unencoded samples may hold anything, even EI between spaces: jump over what is known.
        var from = (int)Math.Min(data.Length, start + Math.Max(0, plainLength));
        for (var i = from; i + 1 < data.Length; i++)
        {
            if (
                data[i] == 'E'
                && data[i + 1] == 'I'
                && (i == 0 || PdfLexer.IsSpace(data[i - 1]) || i == from)
                && LooksLikeContent(data[(i + 2)..])
            )
            {
                return i + 2;
            }
        }

        return data.Length;
    }

    private static bool LooksLikeContent(ReadOnlySpan<byte> rest)
    {
        if (rest.Length > 0 && !PdfLexer.IsSpace(rest[0]))
        {
            return false;
        }

        foreach (var value in rest[..Math.Min(LookAhead, rest.Length)])
        {
            if (value is 0 or > 126 || (value < 32 && !PdfLexer.IsSpace(value)))
            {
                return false;
            }
        }

        return true;
    }
}
