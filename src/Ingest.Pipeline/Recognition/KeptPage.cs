using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Ingest.Model;
using Ingest.Ocr;

namespace Ingest.Pipeline.Recognition;

/// <summary>A recognised page, with all that it was made from besides its image.</summary>
/// <param name="Page">The page, as in <see cref="RecognisedPage"/>.</param>
/// <param name="ToDisplayed">As in <see cref="RecognisedPage"/>.</param>
/// <param name="Source">SHA-256 of the page as the file had it, lower-case hexadecimal.</param>
/// <param name="Grids">The lines found in the image and what they made.</param>
internal sealed record KeptPage(PrintedPage Page, Affine? ToDisplayed, string Source, IReadOnlyList<LineGrid> Grids)
{
    /// <summary>A page to keep; none where recognition did not come to its end.</summary>
    /// <param name="source">The page as the file has it.</param>
    /// <param name="read">What was recognised.</param>
    public static KeptPage? Of(PrintedPage source, RecognisedPage read) =>
        read.Grids is { } grids ? new(read.Page, read.ToDisplayed, HashOf(source), grids) : null;

    /// <summary>Whether recognising the page anew would give the same: the file is read as before, and layout finds the same cells.</summary>
    /// <param name="source">The page as the file has it.</param>
    public bool Holds(PrintedPage source) => Source == HashOf(source) && Grids.All(grid => grid.Holds());

    /// <summary>The page as recognition gave it.</summary>
    public RecognisedPage Read() => new(Page, ToDisplayed) { Grids = Grids };

    /// <summary>Packs pages (JSON, compressed).</summary>
    /// <param name="pages">The pages.</param>
    public static byte[] Pack(KeptPage[] pages)
    {
        using var packed = new MemoryStream();
        using (var packer = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(packer, pages, KeptJson.Default.KeptPageArray);
        }

        return packed.ToArray();
    }

    /// <summary>Unpacks pages; none where they are not what <see cref="Pack"/> made.</summary>
    /// <param name="packed">The packed pages.</param>
    public static KeptPage[] Unpack(byte[] packed)
    {
        try
        {
            using var unpacker = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(unpacker, KeptJson.Default.KeptPageArray) ?? [];
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException)
        {
            return [];
        }
    }

    private static string HashOf(PrintedPage source)
    {
        using var hash = SHA256.Create();
        using (var hashing = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            JsonSerializer.Serialize(hashing, source, KeptJson.Default.PrintedPage);
        }

        return Convert.ToHexStringLower(hash.Hash!);
    }
}
