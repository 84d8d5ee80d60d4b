using System.Reflection;
using System.Runtime.InteropServices;

namespace Ingest.Ocr.Native;

/// <summary>Finds the native libraries under the names distributions give them.</summary>
internal static partial class NativeLibraries
{
    private static readonly Lock Gate = new();
    private static bool registered;

    /// <summary>Makes the names known; safe to call more than once.</summary>
    public static void Register()
    {
        lock (Gate)
        {
            if (registered)
            {
                return;
            }

            // Pages are read in parallel already; threads inside one recognition only wait for each other. OpenMP reads the
            // environment of the process when it is loaded, which .NET's own setter does not reach.
            _ = SetEnvironment("OMP_THREAD_LIMIT", "1", overwrite: 1);
            NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, Resolve);
            registered = true;
        }
    }

    /// <summary>The library, loaded; zero when this machine has none.</summary>
    /// <param name="name">One of the names used in imports.</param>
    public static IntPtr Find(string name)
    {
        // Whoever looks first loads the library, and with it OpenMP.
        Register();
        return Candidates(name)
            .Select(file => NativeLibrary.TryLoad(file, out var handle) ? handle : IntPtr.Zero)
            .FirstOrDefault(h => h != 0);
    }

    private static IntPtr Resolve(string libraryName, Assembly assembly, DllImportSearchPath? searchPath) =>
        Candidates(libraryName).Length == 0 ? IntPtr.Zero : Find(libraryName);

    // Leptonica was renamed with version 1.83: Debian 12 has liblept.so.5, Debian 13 libleptonica.so.6.
    private static string[] Candidates(string name) =>
        name switch
        {
            TesseractLibrary.Name => ["libtesseract.so.5", "libtesseract.so"],
            LeptonicaLibrary.Name => ["liblept.so.5", "libleptonica.so.6", "libleptonica.so", "liblept.so"],
            _ => [],
        };

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);
}
