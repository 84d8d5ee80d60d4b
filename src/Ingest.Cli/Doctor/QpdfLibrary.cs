using System.Runtime.InteropServices;

namespace Ingest.Cli.Doctor;

/// <summary>The library that opens PDF files.</summary>
internal static class QpdfLibrary
{
    /// <summary>Interface versions that work, as the reader accepts them.</summary>
    private static readonly string[] Names = ["libqpdf.so.29", "libqpdf.so.30"];

    /// <summary>Its version; none when it cannot be loaded.</summary>
    public static unsafe string? Version()
    {
        foreach (var name in Names)
        {
            if (
                NativeLibrary.TryLoad(name, out var library)
                && NativeLibrary.TryGetExport(library, "qpdf_get_qpdf_version", out var version)
            )
            {
                return Marshal.PtrToStringUTF8(((delegate* unmanaged<nint>)version)());
            }
        }

        return null;
    }

    /// <summary>The Debian package that brings it: 29 in Debian 12, 30 in Debian 13 and later.</summary>
    public static string Package()
    {
        const string release = "/etc/os-release";
        var old = File.Exists(release) && File.ReadLines(release).Any(line => line is "VERSION_ID=\"12\"" or "VERSION_ID=12");
        return old ? "libqpdf29" : "libqpdf30";
    }
}
