using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ingest.Model;

namespace Ingest.Pdf.Rendering;

/// <summary>Renders pages with poppler's <c>pdftoppm</c> in a process of its own, so that a crash or hang stays there.</summary>
public static class PageRenderer
{
    /// <summary>A page takes no longer to render.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Renders one page as it is displayed.</summary>
    /// <param name="path">The PDF file.</param>
    /// <param name="page">Page number from 1.</param>
    /// <param name="dotsPerInch">Resolution, 1 to 600.</param>
    /// <exception cref="FileNotFoundException">When <c>pdftoppm</c> is not installed.</exception>
    /// <exception cref="DocumentException">When the page cannot be rendered.</exception>
    public static Raster Render(string path, int page, int dotsPerInch)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dotsPerInch, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dotsPerInch, 600);
        var number = page.ToString(CultureInfo.InvariantCulture);
        using var process = Start(["-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, path]);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        using var image = new MemoryStream();
        var copied = process.StandardOutput.BaseStream.CopyToAsync(image);
        if (!copied.Wait(Patience) || !process.WaitForExit(Patience))
        {
            process.Kill();
            throw new DocumentException(
                FailureKind.TimedOut,
                $"{Path.GetFileName(path)}: page {page} took longer than {Patience.TotalSeconds} s to render."
            );
        }

        return ReadPortablePixmap(image.ToArray())
            ?? throw new DocumentException(FailureKind.Damaged, $"{Path.GetFileName(path)}: page {page} cannot be rendered.");
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo("pdftoppm", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            return Process.Start(info)!;
        }
        catch (Win32Exception e)
        {
            throw new FileNotFoundException("pdftoppm is not installed; install it with: apt-get install poppler-utils", "pdftoppm", e);
        }
    }

    /// <summary>Reads the binary form (P6) of the portable pixmap: magic, width, height, 255, then the bytes.</summary>
    private static Raster? ReadPortablePixmap(byte[] bytes)
    {
        var fields = new List<string>();
        var at = 0;
        while (fields.Count < 4 && at < bytes.Length)
        {
            var end = Array.FindIndex(bytes, at, b => b is (byte)' ' or (byte)'\n');
            if (end < 0)
            {
                return null;
            }

            fields.Add(Encoding.ASCII.GetString(bytes, at, end - at));
            at = end + 1;
        }

        if (fields is not ["P6", var w, var h, "255"])
        {
            return null;
        }

        var (width, height) = (int.Parse(w, CultureInfo.InvariantCulture), int.Parse(h, CultureInfo.InvariantCulture));
        return bytes.Length - at < width * height * 3 ? null : new Raster(width, height, bytes[at..(at + width * height * 3)]);
    }
}
