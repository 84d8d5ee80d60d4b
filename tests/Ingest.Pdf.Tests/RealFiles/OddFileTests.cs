using System.Diagnostics;
using Ingest.Model;

namespace Ingest.Pdf.Tests.RealFiles;

public sealed class OddFileTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Files => SharedFiles.In("odd");

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_file_gives_a_result_or_a_clear_failure_in_bounded_time(string file)
    {
        var bytes = await File.ReadAllBytesAsync(SharedFiles.PathOf(file), TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        try
        {
            Assert.NotEmpty(PdfReader.Read(bytes, new PdfReadOptions(), null, TestContext.Current.CancellationToken).Pages);
        }
        catch (DocumentException failure)
        {
            Assert.NotEmpty(failure.Message);
        }

        Assert.True(watch.Elapsed < Patience);
    }
}
