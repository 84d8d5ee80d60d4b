using Ingest.Model;
using Ingest.Pdf.Native;
using Ingest.Pdf.Objects;

namespace Ingest.Pdf;

/// <summary>
/// Opens files that encrypt their attachments only (ISO 32000-1, 7.6.5, <c>/StmF</c> and <c>/StrF</c> Identity): their pages
/// are in the clear, but libqpdf asks for the password all the same.
/// </summary>
internal static class AttachmentEncryption
{
    /// <summary>First version of encryption with crypt filters.</summary>
    private const int CryptFilters = 4;

    /// <summary>Opens a file, with the encryption entry out of sight where it does not concern the pages.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="options">Limits.</param>
    /// <param name="opened">The opened file; the caller disposes of it.</param>
    /// <exception cref="DocumentException">When the file cannot be opened.</exception>
    public static PdfFileObjects Open(ReadOnlyMemory<byte> file, PdfReadOptions options, out QpdfFile opened)
    {
        try
        {
            opened = new QpdfFile(file);
            return new PdfFileObjects(opened, options);
        }
        catch (DocumentException e) when (e.Kind == FailureKind.Encrypted)
        {
            opened = new QpdfFile(Masked(file.Span));
            var objects = new PdfFileObjects(opened, options);
            if (PagesAreInTheClear(objects, objects.GetDictionary(objects.Trailer, "Encrypx")))
            {
                return objects;
            }

            opened.Dispose();
            throw;
        }
    }

    private static bool PagesAreInTheClear(PdfFileObjects objects, PdfDictionary encryption) =>
        objects.GetInteger(encryption, "V") >= CryptFilters
        && objects.GetName(encryption, "StmF") is "" or "Identity"
        && objects.GetName(encryption, "StrF") is "" or "Identity";

    private static byte[] Masked(ReadOnlySpan<byte> file)
    {
        var copy = file.ToArray();
        var rest = copy.AsSpan();
        for (var at = rest.IndexOf("/Encrypt"u8); at >= 0; at = rest.IndexOf("/Encrypt"u8))
        {
            rest = rest[(at + "/Encrypt".Length)..];

            // Not /EncryptMetadata, which stays what it is.
            if (rest.Length > 0 && !char.IsAsciiLetter((char)rest[0]))
            {
                copy[copy.Length - rest.Length - 1] = (byte)'x';
            }
        }

        return copy;
    }
}
