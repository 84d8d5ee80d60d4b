using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ingest.Model;

namespace Ingest.Pdf.Rendering;

/// <summary>Renders pages with poppler's <c>pdftoppm</c> in a process of its own, so that a crash or hang stays there.</summary>
public static class PageRenderer
{
    /// <summary>A page takes no longer to render unless a caller says so.</summary>
    private static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(60);

    /// <summary>Renders one page as it is displayed.</summary>
    /// <param name="path">The PDF file.</param>
    /// <param name="page">Page number from 1.</param>
    /// <param name="dotsPerInch">Resolution, 1 to 600.</param>
    /// <param name="longest">How long it may take; a minute unless given.</param>
    /// <exception cref="FileNotFoundException">When <c>pdftoppm</c> is not installed.</exception>
    /// <exception cref="DocumentException">When the page cannot be rendered.</exception>
    public static Raster Render(string path, int page, int dotsPerInch, TimeSpan? longest = null)
    {
        var patience = longest ?? UsualPatience;
        ArgumentOutOfRangeException.ThrowIfLessThan(dotsPerInch, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dotsPerInch, 600);
        var number = page.ToString(CultureInfo.InvariantCulture);
        using var process = Start(["-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, path]);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var image = Task.Run(() => ReadPortablePixmap(process.StandardOutput.BaseStream));
        if (!image.Wait(patience) || !process.WaitForExit(patience))
        {
            process.Kill();
            throw new DocumentException(FailureKind.TimedOut, $"Page {page} took longer than {patience.TotalSeconds:0.#} s to render.");
        }

        return image.Result ?? throw new DocumentException(FailureKind.Damaged, $"Page {page} cannot be rendered.");
    }

    /// <summary>What <c>pdftoppm</c> calls itself, such as <c>pdftoppm version 22.12.0</c>; empty where it says nothing. Starts it once.</summary>
    /// <exception cref="FileNotFoundException">When it is not installed.</exception>
    public static string Version => Named.Value;

    private static readonly Lazy<string> Named = new(() =>
    {
        using var process = Start(["-v"]);
        var name = process.StandardError.ReadLine() ?? "";
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return name;
    });

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

    /// <summary>Reads the binary form (P6) of the portable pixmap: magic, width, height, 255, then the bytes; none when it is not whole.</summary>
    private static Raster? ReadPortablePixmap(Stream stream)
    {
        using var image = new BufferedStream(stream, 1 << 16);
        if (
            Field(image) is not "P6"
            || !int.TryParse(Field(image), NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            || !int.TryParse(Field(image), NumberStyles.None, CultureInfo.InvariantCulture, out var height)
            || Field(image) is not "255"
            || (long)width * height * 3 > Array.MaxLength
        )
        {
            return null;
        }

        var pixels = new byte[width * height * 3];
        return image.ReadAtLeast(pixels, pixels.Length, throwOnEndOfStream: false) == pixels.Length
            ? new Raster(width, height, pixels)
            : null;
    }

    /// <summary>Characters up to a blank or the end of a line.</summary>
    private static string Field(Stream image)
    {
        var field = new StringBuilder();
        for (var next = image.ReadByte(); next is not (' ' or '\n' or < 0) && field.Length < 16; next = image.ReadByte())
        {
            field.Append((char)next);
        }

        return field.ToString();
    }
}
