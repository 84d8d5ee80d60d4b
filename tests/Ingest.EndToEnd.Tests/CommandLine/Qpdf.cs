using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>The program qpdf, which makes files that a test needs.</summary>
internal static class Qpdf
{
    /// <summary>Encrypts a file with AES-256; skips the running test where qpdf is not installed.</summary>
    public static void Encrypt(Workplace workplace, string from, string to, string password)
    {
        try
        {
            var result = ChildProgram.Run(workplace.Folder, "qpdf", "--encrypt", password, "owner", "256", "--", from, to);
            Assert.True(result.ExitCode == 0, result.Errors);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("qpdf is not installed.");
        }
    }
}
