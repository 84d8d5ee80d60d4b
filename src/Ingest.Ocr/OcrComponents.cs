using System.Runtime.InteropServices;
using System.Security.Cryptography;
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

    /// <summary>
    /// What recognises text on this machine: versions of Tesseract and Leptonica and the content of the languages. Other names mean
    /// that the same image may be read differently. Reads some megabytes when it is first asked for.
    /// </summary>
    public static string Identity => Identified.Value;

    private static readonly Lazy<string> Identified = new(() =>
        string.Join(' ', [TesseractVersion, LeptonicaVersion, .. Languages.SelectMany(FilesOf).Select(ContentHash)])
    );

    private static string? LeptonicaVersion =>
        NativeLibraries.Find(LeptonicaLibrary.Name) == 0 ? null : Marshal.PtrToStringUTF8(LeptonicaLibrary.Version());

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

    private static string ContentHash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static bool HasLanguage(string language) => FilesOf(language).Any();

    private static IEnumerable<string> FilesOf(string language)
    {
        var prefix = Environment.GetEnvironmentVariable("TESSDATA_PREFIX");
        var folders = string.IsNullOrEmpty(prefix) ? Folders : [prefix, Path.Combine(prefix, "tessdata")];
        return folders.Select(folder => Path.Combine(folder, language + ".traineddata")).Where(File.Exists);
    }
}
