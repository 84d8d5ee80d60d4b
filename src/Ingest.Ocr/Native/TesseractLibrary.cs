using System.Runtime.InteropServices;

namespace Ingest.Ocr.Native;

/// <summary>
/// The functions of Tesseract 5's C interface (<c>capi.h</c>) that Ingest calls. Iterators hang on the last recognition and
/// die with it; texts of choice iterators belong to the library, texts of result iterators are freed by the caller.
/// </summary>
internal static partial class TesseractLibrary
{
    /// <summary>Name under which <see cref="NativeLibraries"/> finds it.</summary>
    public const string Name = "tesseract";

    /// <summary>A whole line is one picture (<c>PSM_SINGLE_LINE</c>).</summary>
    public const int SingleLine = 7;

    /// <summary>The picture is a line as it is, nothing is taken from it (<c>PSM_RAW_LINE</c>).</summary>
    public const int RawLine = 13;

    /// <summary>The neural recogniser alone (<c>OEM_LSTM_ONLY</c>).</summary>
    public const int NeuralOnly = 1;

    /// <summary>Iterate over symbols (<c>RIL_SYMBOL</c>).</summary>
    public const int Symbol = 4;

    static TesseractLibrary() => NativeLibraries.Register();

    [LibraryImport(Name, EntryPoint = "TessVersion")]
    internal static partial IntPtr Version();

    [LibraryImport(Name, EntryPoint = "TessBaseAPICreate")]
    internal static partial IntPtr Create();

    [LibraryImport(Name, EntryPoint = "TessBaseAPIDelete")]
    internal static partial void Delete(IntPtr engine);

    [LibraryImport(Name, EntryPoint = "TessBaseAPIInit2", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Init(IntPtr engine, string? folder, string language, int mode);

    [LibraryImport(Name, EntryPoint = "TessBaseAPISetVariable", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int SetVariable(IntPtr engine, string name, string value);

    [LibraryImport(Name, EntryPoint = "TessBaseAPISetPageSegMode")]
    internal static partial void SetPageSegmentation(IntPtr engine, int mode);

    [LibraryImport(Name, EntryPoint = "TessBaseAPISetImage")]
    internal static unsafe partial void SetImage(IntPtr engine, byte* pixels, int width, int height, int bytesPerPixel, int bytesPerRow);

    [LibraryImport(Name, EntryPoint = "TessBaseAPISetSourceResolution")]
    internal static partial void SetResolution(IntPtr engine, int dotsPerInch);

    [LibraryImport(Name, EntryPoint = "TessBaseAPIRecognize")]
    internal static partial int Recognize(IntPtr engine, IntPtr monitor);

    [LibraryImport(Name, EntryPoint = "TessBaseAPIClear")]
    internal static partial void Clear(IntPtr engine);

    [LibraryImport(Name, EntryPoint = "TessBaseAPIGetIterator")]
    internal static partial IntPtr GetIterator(IntPtr engine);

    [LibraryImport(Name, EntryPoint = "TessResultIteratorDelete")]
    internal static partial void DeleteIterator(IntPtr results);

    [LibraryImport(Name, EntryPoint = "TessResultIteratorNext")]
    internal static partial int Next(IntPtr results, int level);

    [LibraryImport(Name, EntryPoint = "TessResultIteratorGetUTF8Text")]
    internal static partial IntPtr GetText(IntPtr results, int level);

    [LibraryImport(Name, EntryPoint = "TessResultIteratorConfidence")]
    internal static partial float GetConfidence(IntPtr results, int level);

    [LibraryImport(Name, EntryPoint = "TessPageIteratorBoundingBox")]
    internal static partial int GetBox(IntPtr results, int level, out int left, out int top, out int right, out int bottom);

    [LibraryImport(Name, EntryPoint = "TessDeleteText")]
    internal static partial void DeleteText(IntPtr text);

    [LibraryImport(Name, EntryPoint = "TessResultIteratorGetChoiceIterator")]
    internal static partial IntPtr GetChoices(IntPtr results);

    [LibraryImport(Name, EntryPoint = "TessChoiceIteratorDelete")]
    internal static partial void DeleteChoices(IntPtr choices);

    [LibraryImport(Name, EntryPoint = "TessChoiceIteratorNext")]
    internal static partial int NextChoice(IntPtr choices);

    [LibraryImport(Name, EntryPoint = "TessChoiceIteratorGetUTF8Text")]
    internal static partial IntPtr GetChoiceText(IntPtr choices);

    [LibraryImport(Name, EntryPoint = "TessChoiceIteratorConfidence")]
    internal static partial float GetChoiceConfidence(IntPtr choices);
}
