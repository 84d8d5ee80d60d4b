using Ingest.Model;
using Ingest.Ocr;

namespace Ingest.Pipeline.Recognition;

/// <summary>Takes places on a straightened page to the page as it is displayed.</summary>
internal static class PagePlace
{
    /// <summary>From the straightened page to the page as it is displayed; none where the one is the other.</summary>
    /// <param name="image">The straightened page.</param>
    public static Affine? ToDisplayed(PageImage image)
    {
        var toPage = ToPage(image);
        return IsIdentity(toPage) ? null : toPage;
    }

    /// <summary>Maps boxes of the page as it is displayed to the straightened page.</summary>
    /// <param name="image">The straightened page.</param>
    public static Func<Box, Box> ToStraight(PageImage image)
    {
        var toStraight = ToPage(image).Inverse();
        return box => Map(toStraight, box);
    }

    /// <summary>A page of a file with what was recognised in its images besides what it has of its own.</summary>
    /// <param name="page">The page; text of its own below these images gives way.</param>
    /// <param name="regions">The images, in points.</param>
    /// <param name="image">The straightened page.</param>
    /// <param name="read">What was recognised on it.</param>
    public static PrintedPage Add(PrintedPage page, IReadOnlyList<Box> regions, PageImage image, PrintedPage read)
    {
        var toPage = ToDisplayed(image);
        return page with
        {
            Glyphs =
            [
                .. page.Glyphs.Where(g => g.Confidence >= 1 || !regions.Any(r => r.Contains(g.Box.CenterX, g.Box.CenterY))),
                .. read.Glyphs.Select(g => g with { Box = Placed(g.Box), Baseline = Placed(g.Box with { Y1 = g.Baseline }).Y1 }),
            ],
            Rulings = [.. page.Rulings, .. read.Rulings.Select(r => r with { Box = Straight(Placed(r.Box), r.IsHorizontal) })],
        };

        Box Placed(Box box) => toPage is { } place ? Map(place, box) : box;
    }

    private static Affine ToPage(PageImage image) =>
        Affine.Scale(image.Width / image.PageWidth, image.Height / image.PageHeight).Then(image.ToPage);

    private static bool IsIdentity(Affine map) => Math.Abs(map.B) + Math.Abs(map.C) < 1e-6 && Math.Abs(map.Dx) + Math.Abs(map.Dy) < 1e-3;

    /// <summary>Maps a box. A small one stays a box of its size around its middle; turning would only blow it up.</summary>
    /// <param name="map">The map.</param>
    /// <param name="box">The box.</param>
    public static Box Map(Affine map, Box box)
    {
        var (x, y) = map.Map(box.CenterX, box.CenterY);
        var isTurned = Math.Abs(map.B) > Math.Abs(map.A);
        var (width, height) = isTurned ? (box.Height, box.Width) : (box.Width, box.Height);
        return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    private static Box Straight(Box box, bool isHorizontal) =>
        isHorizontal ? box with { Y0 = box.CenterY, Y1 = box.CenterY } : box with { X0 = box.CenterX, X1 = box.CenterX };
}
