using System.Reflection;
using System.Runtime.InteropServices;
using Ingest.Model;

namespace Ingest.Pdf.Native;

/// <summary>
/// The functions of libqpdf's C interface (<c>qpdf-c.h</c>) that Ingest calls. An object handle is only valid
/// within its <c>qpdf_data</c>; strings returned belong to the library until the next call.
/// </summary>
internal static partial class QpdfLibrary
{
    private const string Name = "qpdf";

    // Debian 12 ships soname 29, later releases 30; the functions below are the same in both.
    private static readonly string[] Candidates = ["libqpdf.so.29", "libqpdf.so.30", "libqpdf.so", "qpdf"];

    static QpdfLibrary() => NativeLibrary.SetDllImportResolver(typeof(QpdfLibrary).Assembly, Resolve);

    private static IntPtr Resolve(string libraryName, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (!string.Equals(libraryName, Name, StringComparison.Ordinal))
        {
            return IntPtr.Zero;
        }

        foreach (var candidate in Candidates)
        {
            if (NativeLibrary.TryLoad(candidate, out var handle))
            {
                return handle;
            }
        }

        throw new DocumentException(
            FailureKind.Unsupported,
            "The library libqpdf is missing, so no PDF can be read. Install it with: apt-get install libqpdf29"
        );
    }

    [LibraryImport(Name, EntryPoint = "qpdf_get_qpdf_version")]
    internal static partial IntPtr GetVersion();

    [LibraryImport(Name, EntryPoint = "qpdf_init")]
    internal static partial IntPtr Init();

    [LibraryImport(Name, EntryPoint = "qpdf_cleanup")]
    internal static partial void Cleanup(ref IntPtr qpdf);

    [LibraryImport(Name, EntryPoint = "qpdf_set_suppress_warnings")]
    internal static partial void SetSuppressWarnings(IntPtr qpdf, int value);

    [LibraryImport(Name, EntryPoint = "qpdf_silence_errors")]
    internal static partial void SilenceErrors(IntPtr qpdf);

    [LibraryImport(Name, EntryPoint = "qpdf_read_memory")]
    internal static unsafe partial int ReadMemory(IntPtr qpdf, byte* description, byte* buffer, ulong size, byte* password);

    [LibraryImport(Name, EntryPoint = "qpdf_has_error")]
    internal static partial int HasError(IntPtr qpdf);

    [LibraryImport(Name, EntryPoint = "qpdf_get_error")]
    internal static partial IntPtr GetError(IntPtr qpdf);

    [LibraryImport(Name, EntryPoint = "qpdf_get_error_code")]
    internal static partial int GetErrorCode(IntPtr qpdf, IntPtr error);

    [LibraryImport(Name, EntryPoint = "qpdf_get_error_message_detail")]
    internal static partial IntPtr GetErrorDetail(IntPtr qpdf, IntPtr error);

    [LibraryImport(Name, EntryPoint = "qpdf_is_encrypted")]
    internal static partial int IsEncrypted(IntPtr qpdf);

    [LibraryImport(Name, EntryPoint = "qpdf_get_trailer")]
    internal static partial uint GetTrailer(IntPtr qpdf);

    [LibraryImport(Name, EntryPoint = "qpdf_get_object_by_id")]
    internal static partial uint GetObjectById(IntPtr qpdf, int id, int generation);

    [LibraryImport(Name, EntryPoint = "qpdf_oh_release")]
    internal static partial void Release(IntPtr qpdf, uint handle);

    [LibraryImport(Name, EntryPoint = "qpdf_oh_get_type_code")]
    internal static partial int GetTypeCode(IntPtr qpdf, uint handle);

    [LibraryImport(Name, EntryPoint = "qpdf_oh_get_dict")]
    internal static partial uint GetDictionary(IntPtr qpdf, uint handle);

    [LibraryImport(Name, EntryPoint = "qpdf_oh_unparse_resolved")]
    internal static partial IntPtr UnparseResolved(IntPtr qpdf, uint handle);

    [LibraryImport(Name, EntryPoint = "qpdf_get_last_string_length")]
    internal static partial UIntPtr GetLastStringLength(IntPtr qpdf);

    [LibraryImport(Name, EntryPoint = "qpdf_oh_get_stream_data")]
    internal static unsafe partial int GetStreamData(
        IntPtr qpdf,
        uint handle,
        int decodeLevel,
        int* filtered,
        byte** buffer,
        UIntPtr* length
    );
}
