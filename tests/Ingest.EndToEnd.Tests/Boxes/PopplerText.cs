using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.EndToEnd.Tests.Boxes;

/// <summary>What poppler reads on each page of a file, character by character: an independent witness of where text is printed.</summary>
internal sealed partial class PopplerText
{
    private readonly List<List<PopplerCharacter>> _pages;

    private PopplerText(List<List<PopplerCharacter>> pages) => _pages = pages;

    /// <summary>Reads a file; none where <c>pdftotext</c> is not installed.</summary>
    /// <param name="path">A PDF file.</param>
    /// <exception cref="InvalidOperationException">When <c>pdftotext</c> fails.</exception>
    public static PopplerText? TryRead(string path)
    {
        if (Run(path) is not { } output)
        {
            return null;
        }

        var pages = new List<List<PopplerWord>>();
        foreach (var line in output.Split('\n'))
        {
            if (line.Contains("<page ", StringComparison.Ordinal))
            {
                pages.Add([]);
            }
            else if (WordLine().Match(line) is { Success: true } word)
            {
                var box = new Box(Number(word, 1), Number(word, 2), Number(word, 3), Number(word, 4));
                pages[^1].Add(new PopplerWord(box, WebUtility.HtmlDecode(word.Groups[5].Value)));
            }
        }

        var advances = pages.SelectMany(p => p).GroupBy(w => w.Height).ToDictionary(g => g.Key, g => Advances.Of([.. g]));
        return new PopplerText([.. pages.Select(p => p.SelectMany(w => w.Characters(advances[w.Height])).ToList())]);
    }

    /// <summary>The characters whose middle lies in a box, in poppler's order.</summary>
    /// <param name="page">Page number, from 1.</param>
    /// <param name="box">The box.</param>
    public string Inside(int page, Box box) => string.Concat(_pages[page - 1].Where(c => box.Contains(c.X, c.Y)).Select(c => c.Letter));

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string? Run(string path)
    {
        var info = new ProcessStartInfo("pdftotext", ["-bbox", path, "-"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using var process = Process.Start(info)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? output
                : throw new InvalidOperationException($"pdftotext ended with {process.ExitCode}: {errors.Result}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex("<word xMin=\"(.*?)\" yMin=\"(.*?)\" xMax=\"(.*?)\" yMax=\"(.*?)\">(.*)</word>")]
    private static partial Regex WordLine();
}
