using System.Runtime.InteropServices;
using Ingest.Model;
using Ingest.Ocr.Native;

namespace Ingest.Ocr;

/// <summary>What recognising text needs beside this program.</summary>
public static class OcrComponents
{
    /// <summary>Languages that are read: digits and Latin letters, simplified Chinese.</summary>
    private static readonly string[] Languages = ["eng", "chi_sim"];

    /// <summary>Folders in which distributions keep the languages; <c>TESSDATA_PREFIX</c> comes before them.</summary>
    private static readonly string[] Folders =
    [
        "/usr/share/tesseract-ocr/5/tessdata",
        "/usr/share/tesseract-ocr/4.00/tessdata",
        "/usr/share/tessdata",
        "/usr/local/share/tessdata",
    ];

    /// <summary>Version of Tesseract, such as <c>5.3.0</c>; none where it is not installed.</summary>
    public static string? TesseractVersion =>
        NativeLibraries.Find(TesseractLibrary.Name) == 0 ? null : Marshal.PtrToStringUTF8(TesseractLibrary.Version());

    /// <summary>Debian packages that bring all of it.</summary>
    public static IReadOnlyList<string> Packages { get; } = ["libtesseract5", .. Languages.Select(PackageOf)];

    /// <summary>Debian packages that bring what is missing; empty when text can be recognised.</summary>
    public static IReadOnlyList<string> Missing() =>
        [
            .. NativeLibraries.Find(TesseractLibrary.Name) == 0 || NativeLibraries.Find(LeptonicaLibrary.Name) == 0
                ? new[] { "libtesseract5" }
                : [],
            .. Languages.Where(language => !HasLanguage(language)).Select(PackageOf),
        ];

    /// <summary>Throws when something is missing.</summary>
    /// <exception cref="DocumentException">With the command that installs it.</exception>
    public static void Require()
    {
        if (Missing() is { Count: > 0 } missing)
        {
            throw Failure(missing);
        }
    }

    /// <summary>A language that is there but cannot be loaded.</summary>
    /// <param name="language">Its name.</param>
    internal static DocumentException Damaged(string language) => Failure([PackageOf(language)]);

    private static DocumentException Failure(IReadOnlyList<string> packages) =>
        new(FailureKind.Unsupported, Message(packages)) { MissingPackages = packages };

    private static string Message(IReadOnlyList<string> packages) =>
        $"Scanned pages cannot be read: {string.Join(", ", packages)} missing or damaged. Install with: sudo apt-get install {string.Join(' ', packages)}";

    private static string PackageOf(string language) => "tesseract-ocr-" + language.Replace('_', '-');

    private static bool HasLanguage(string language)
    {
        var prefix = Environment.GetEnvironmentVariable("TESSDATA_PREFIX");
        var folders = string.IsNullOrEmpty(prefix) ? Folders : [prefix, Path.Combine(prefix, "tessdata")];
        return folders.Any(folder => File.Exists(Path.Combine(folder, language + ".traineddata")));
    }
}
