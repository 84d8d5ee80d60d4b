using System.Runtime.InteropServices;

namespace Ingest.Ocr.Tests;

public sealed class ThreadLimitTests
{
    [Fact]
    public void Recognition_starts_no_threads_of_its_own()
    {
        Assert.SkipUnless(OcrComponents.Missing().Count == 0, "Tesseract or a language of it is not installed.");
        Assert.SkipUnless(NativeLibrary.TryLoad("libgomp.so.1", out var openMp), "Tesseract is built without OpenMP.");
        var limit = Marshal.GetDelegateForFunctionPointer<ThreadLimit>(NativeLibrary.GetExport(openMp, "omp_get_thread_limit"));
        Assert.Equal(1, limit());
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int ThreadLimit();
}
