using System.Globalization;
using System.Text;

namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>A page under construction; coordinates are in points from the top left of the page as it is read.</summary>
public sealed class PageCanvas
{
    private readonly StringBuilder content = new();
    private readonly Face face;

    /// <summary>An empty page.</summary>
    public PageCanvas(Face face, bool landscape, bool rotated)
    {
        this.face = face;
        Landscape = landscape;
        Rotated = landscape && rotated;
        (Width, Height) = landscape ? (842, 595) : (595, 842);
        if (Rotated)
        {
            content.Append("0 1 -1 0 595 0 cm\n");
        }
    }

    /// <summary>Width as read.</summary>
    public double Width { get; }

    /// <summary>Height as read.</summary>
    public double Height { get; }

    /// <summary>Whether it lies on its side.</summary>
    public bool Landscape { get; }

    /// <summary>Whether it is a portrait page turned by <c>/Rotate 90</c>.</summary>
    public bool Rotated { get; }

    /// <summary>The page's operators.</summary>
    public string Content => content.ToString();

    /// <summary>Prints a line of text with its baseline at <paramref name="y"/>.</summary>
    public void Text(double x, double y, string text, double size, bool heavy = false, double spacing = 0)
    {
        if (text.Length == 0)
        {
            return;
        }

        content.Append("BT ").Append(N(x)).Append(' ').Append(N(Height - y)).Append(" Td");
        if (spacing != 0)
        {
            content.Append(' ').Append(N(spacing)).Append(" Tc");
        }

        foreach (var (font, codes) in face.Encode(text, heavy))
        {
            content.Append(" /").Append(font).Append(' ').Append(N(size)).Append(" Tf <").Append(codes).Append("> Tj");
        }

        content.Append(spacing != 0 ? " 0 Tc ET\n" : " ET\n");
    }

    /// <summary>A stroked line.</summary>
    public void Line(double x0, double y0, double x1, double y1) =>
        content
            .Append(N(x0))
            .Append(' ')
            .Append(N(Height - y0))
            .Append(" m ")
            .Append(N(x1))
            .Append(' ')
            .Append(N(Height - y1))
            .Append(" l S\n");

    /// <summary>A rectangle, stroked or filled.</summary>
    public void Rectangle(double x0, double y0, double x1, double y1, bool filled) =>
        content
            .Append(N(x0))
            .Append(' ')
            .Append(N(Height - y1))
            .Append(' ')
            .Append(N(x1 - x0))
            .Append(' ')
            .Append(N(y1 - y0))
            .Append(filled ? " re f\n" : " re S\n");

    /// <summary>Thickness of lines from here on.</summary>
    public void Thickness(double points) => content.Append(N(points)).Append(" w\n");

    /// <summary>Strokes and gaps of a length from here on; of none, whole lines.</summary>
    public void Dashes(double points) => content.Append(points > 0 ? $"[{N(points)}] 0 d\n" : "[] 0 d\n");

    private static string N(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
