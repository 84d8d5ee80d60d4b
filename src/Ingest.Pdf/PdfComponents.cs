using Ingest.Model;
using Ingest.Pdf.Fonts;
using Ingest.Pdf.Native;

namespace Ingest.Pdf;

/// <summary>What reading PDFs needs beside this program.</summary>
public static class PdfComponents
{
    /// <summary>Version of libqpdf, such as <c>11.3.0</c>; none where it is not installed (Debian: <c>libqpdf29</c>).</summary>
    public static string? QpdfVersion
    {
        get
        {
            try
            {
                return QpdfFile.LibraryVersion;
            }
            catch (DocumentException)
            {
                return null;
            }
        }
    }

    /// <summary>
    /// Whether the tables for Chinese fonts that are not embedded are there (Debian: <c>poppler-data</c>). Without them such text
    /// is read all the same where its encoding is GBK or Unicode, but the widths of its characters are guesses.
    /// </summary>
    public static bool ChineseTablesAreInstalled => PredefinedCMaps.AreInstalled;
}
