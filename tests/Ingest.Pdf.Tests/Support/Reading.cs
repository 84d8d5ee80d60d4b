using Ingest.Model;

namespace Ingest.Pdf.Tests.Support;

/// <summary>Short ways to read and to compare.</summary>
internal static class Reading
{
    public static PrintedPage FirstPage(byte[] pdf) =>
        PdfReader.Read(pdf, new PdfReadOptions(), null, TestContext.Current.CancellationToken).Pages[0];

    public static string TextOf(PrintedPage page) => string.Concat(page.Glyphs.Select(glyph => glyph.Text));

    public static string TextOf(byte[] pdf) => TextOf(FirstPage(pdf));

    public static void Near(double expected, double actual, double tolerance = 0.01) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance, $"expected {expected}, but it is {actual}");

    public static void Near(Box expected, Box actual, double tolerance = 0.01)
    {
        Near(expected.X0, actual.X0, tolerance);
        Near(expected.Y0, actual.Y0, tolerance);
        Near(expected.X1, actual.X1, tolerance);
        Near(expected.Y1, actual.Y1, tolerance);
    }
}
