using System.IO.Compression;
using System.Text;
using Ingest.Model;

namespace Ingest.Cli.Inputs;

/// <summary>A zip archive, open for reading by several threads in turn.</summary>
internal sealed class ZipFolder : IDisposable
{
    /// <summary>Zips of this program's field hold hundreds of reports; a list this long is an attack or a mistake.</summary>
    private const int MaxEntries = 100_000;

    private const int GbkCodePage = 936;

    private readonly Lock gate = new();
    private readonly ZipArchive zip;

    static ZipFolder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Opens an archive.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="InvalidDataException">When it is damaged or has too many entries.</exception>
    public ZipFolder(string path)
    {
        // Latin-1 keeps the bytes of names that are not marked as UTF-8, see NameOf.
        zip = ZipFile.Open(path, ZipArchiveMode.Read, Encoding.Latin1);
        if (zip.Entries.Count > MaxEntries)
        {
            zip.Dispose();
            throw new InvalidDataException($"It has {zip.Entries.Count} entries; at most {MaxEntries} are read.");
        }
    }

    /// <summary>Its PDF files in order, each with its readable name.</summary>
    public IEnumerable<(ZipArchiveEntry Entry, string Name)> Documents() =>
        zip.Entries.Select(entry => (entry, Name: NameOf(entry))).Where(e => e.Name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase));

    /// <summary>The bytes of an entry.</summary>
    /// <param name="entry">One of this archive.</param>
    /// <param name="maxBytes">Refuse to take more than this into memory, whatever the archive says about its size.</param>
    /// <exception cref="DocumentException">When it is encrypted, damaged or too large.</exception>
    public byte[] Read(ZipArchiveEntry entry, long maxBytes)
    {
        if (entry.IsEncrypted)
        {
            throw new DocumentException(
                FailureKind.Encrypted,
                "The zip archive is encrypted. Unpack it with its password and load the files."
            );
        }

        lock (gate)
        {
            try
            {
                using var stream = entry.Open();
                return ReadBounded(stream, maxBytes);
            }
            catch (InvalidDataException e)
            {
                throw new DocumentException(FailureKind.Damaged, $"The zip archive is damaged here: {e.Message}", e);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    private static byte[] ReadBounded(Stream stream, long maxBytes)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (stream.Read(buffer) is var read and > 0)
        {
            if (bytes.Length + read > maxBytes)
            {
                throw new DocumentException(
                    FailureKind.TooLarge,
                    $"It unpacks to more than {maxBytes >> 20} MiB. Raise --memory to at least twice its size."
                );
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>
    /// The name of an entry. Zip marks names in UTF-8; Chinese Windows writes GBK without any mark, other programs write
    /// UTF-8 and forget the mark. What is valid UTF-8 is taken as such, because Chinese in GBK hardly ever is.
    /// </summary>
    private static string NameOf(ZipArchiveEntry entry)
    {
        if (entry.FullName.Any(c => c > 0xFF))
        {
            return entry.FullName;
        }

        var bytes = Encoding.Latin1.GetBytes(entry.FullName);
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(GbkCodePage).GetString(bytes);
        }
    }
}
