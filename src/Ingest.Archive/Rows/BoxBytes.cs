using Ingest.Model;

namespace Ingest.Archive.Rows;

/// <summary>The printed parts of a figure as bytes: page and four coordinates of each, as <see cref="EdgeBytes"/> writes them.</summary>
internal static class BoxBytes
{
    private const int Numbers = 5;

    /// <summary>Packs parts; none for a figure in one piece.</summary>
    /// <param name="parts">The parts, in order.</param>
    public static byte[]? Pack(IReadOnlyList<PrintedBox> parts) =>
        parts.Count == 0 ? null : EdgeBytes.Pack([.. parts.SelectMany(p => new[] { p.Page, p.Box.X0, p.Box.Y0, p.Box.X1, p.Box.Y1 })]);

    /// <summary>Unpacks what <see cref="Pack"/> packed.</summary>
    /// <param name="bytes">The bytes, or none.</param>
    public static IReadOnlyList<PrintedBox> Unpack(byte[]? bytes) =>
        bytes is null
            ? []
            : [.. EdgeBytes.Unpack(bytes).Chunk(Numbers).Select(n => new PrintedBox((int)n[0], new Box(n[1], n[2], n[3], n[4])))];
}
