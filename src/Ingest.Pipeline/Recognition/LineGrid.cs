using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Ingest.Layout;
using Ingest.Model;

namespace Ingest.Pipeline.Recognition;

/// <summary>Lines in the image of a page and the cells they made, which the recogniser read one by one.</summary>
/// <param name="Rulings">The lines, in points of the page as it was turned then.</param>
/// <param name="Cells">SHA-256 of the cells, lower-case hexadecimal.</param>
internal sealed record LineGrid(IReadOnlyList<Ruling> Rulings, string Cells)
{
    /// <summary>Notes what lines made.</summary>
    /// <param name="rulings">The lines.</param>
    /// <param name="cells">The cells.</param>
    public static LineGrid Of(IReadOnlyList<Ruling> rulings, IReadOnlyList<Box> cells) => new(rulings, HashOf(cells));

    /// <summary>Whether the lines make the same cells today, though layout may have changed.</summary>
    public bool Holds() =>
        HashOf(
            CellGrid.Of(
                new PrintedPage
                {
                    Number = 1,
                    Width = 0,
                    Height = 0,
                    Rulings = Rulings,
                }
            )
        ) == Cells;

    private static string HashOf(IReadOnlyList<Box> cells) =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes<Box>(cells.ToArray())));
}
