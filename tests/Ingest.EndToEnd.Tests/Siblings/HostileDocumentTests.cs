using Ingest.EndToEnd.Tests.CommandLine;
using Xunit;

namespace Ingest.EndToEnd.Tests.Siblings;

/// <summary>Odd, damaged and hostile files that were met in the wild.</summary>
public sealed class HostileDocumentTests
{
    private const double LongestSeconds = 60;

    [Fact]
    public void Each_ends_as_a_result_or_with_a_clear_failure_in_bounded_time_and_memory()
    {
        using var workplace = new Workplace();
        var folder = Path.Combine(SharedDocuments.Root(), "real", "odd");
        // Some are scans of several pages, which may take longer than the bound on a busy machine: the limits have to hold it, with
        // --timeout and, for each of the six pages of the longest, --page-timeout.
        var run = workplace.Ingest("run", folder, "--memory", "1024", "--timeout", "20", "--page-timeout", "5", "--json");
        var items = run.Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(Directory.GetFiles(folder, "*.pdf").Length, items.Count);
        foreach (var item in items)
        {
            var input = item.GetProperty("input").GetString()!;
            Assert.InRange(item.GetProperty("seconds").GetDouble(), 0, LongestSeconds);
            Assert.False(item.GetProperty("failureKind").GetString() is "crashed", item.GetProperty("message").GetString());
            if (item.GetProperty("state").GetString() == "failed")
            {
                Assert.StartsWith(input + ": ", item.GetProperty("message").GetString(), StringComparison.Ordinal);
            }
        }
    }
}
