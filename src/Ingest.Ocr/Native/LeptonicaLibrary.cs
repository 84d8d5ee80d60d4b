using System.Runtime.InteropServices;

namespace Ingest.Ocr.Native;

/// <summary>The functions of Leptonica, on which Tesseract builds, that Ingest calls (<c>allheaders.h</c>).</summary>
internal static partial class LeptonicaLibrary
{
    /// <summary>Name under which <see cref="NativeLibraries"/> finds it.</summary>
    public const string Name = "leptonica";

    /// <summary>Say nothing, not even errors (<c>L_SEVERITY_NONE</c>).</summary>
    public const int Silent = 6;

    static LeptonicaLibrary() => NativeLibraries.Register();

    /// <summary>Sets what the library writes to standard error.</summary>
    [LibraryImport(Name, EntryPoint = "setMsgSeverity")]
    internal static partial int SetMessageSeverity(int severity);

    /// <summary>Name and version, such as <c>leptonica-1.82.0</c>; the text belongs to the caller.</summary>
    [LibraryImport(Name, EntryPoint = "getLeptonicaVersion")]
    internal static partial IntPtr Version();
}
