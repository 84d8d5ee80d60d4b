using Ingest.Ocr;
using Ingest.Pdf.Rendering;
using Ingest.Pipeline.Tests.Recognition;
using Ingest.TestDatabases;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

public sealed class KeptPagesTestsOnSqlite : KeptPagesTests<SqliteDatabase>
{
    protected override void Damage()
    {
        var file = Assert.Single(Directory.EnumerateFiles(Database.Address + ".originals", "*.pages", SearchOption.AllDirectories));
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);
    }
}

public sealed class KeptPagesTestsOnPostgres : KeptPagesTests<PostgresDatabase>
{
    protected override void Damage() => Database.Change("UPDATE original_recognitions SET pages = substr(pages, 2)");
}

/// <summary>A scan whose reading is out of date is read again without recognising its pages; they are kept beside the original.</summary>
public abstract class KeptPagesTests<TDatabase> : IDisposable
    where TDatabase : TestDatabase, new()
{
    private readonly Workplace workplace = new();

    protected TDatabase Database { get; } = new();

    [Fact]
    public void A_scan_is_read_again_from_kept_pages_with_the_same_result()
    {
        var anew = Load();
        Assert.DoesNotContain("recogni", Reread("--stale").Errors, StringComparison.Ordinal);
        Assert.Equal(anew, Show());
        Assert.Contains("recognition", Reread("--force", "scan.pdf").Errors, StringComparison.Ordinal);
        Assert.Equal(anew, Show());
    }

    [Fact]
    public void Kept_pages_that_are_damaged_are_named_and_recognised_anew()
    {
        var anew = Load();
        Damage();
        var damaged = Reread("--stale").Errors;
        Assert.Contains("scan.pdf: ", damaged, StringComparison.Ordinal);
        Assert.Contains("Its scanned pages are recognised anew.", damaged, StringComparison.Ordinal);
        Assert.Contains("recognition", damaged, StringComparison.Ordinal);
        Assert.Equal(anew, Show());
        Assert.DoesNotContain("recogni", Reread("--stale").Errors, StringComparison.Ordinal);
        Assert.Equal(anew, Show());
    }

    public void Dispose()
    {
        workplace.Dispose();
        Database.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Changes what is kept of the scan.</summary>
    protected abstract void Damage();

    /// <summary>Loads a scan of a small table.</summary>
    /// <returns>All that the archive says of it.</returns>
    private string Load()
    {
        Assert.SkipUnless(OcrComponents.Missing().Count == 0, "Tesseract or a language of it is not installed.");
        workplace.Write(
            "table.pdf",
            Paper.File(new Paper().Table(60, 60, ["项目", "本年支出", "基本支出"], ["合计", "1,204.35", "943.80"]))
        );
        var image = PageRenderer.Render(workplace.Path("table.pdf"), 1, 200);
        workplace.Write("scan.pdf", Paper.File(new Paper().Image(image.Pixels.ToArray(), image.Width, image.Height, 0, 0, 595, 300)));
        Assert.Equal(0, Ingest("run", "scan.pdf").ExitCode);
        var shown = Show();
        Assert.Contains("1,204.35", shown, StringComparison.Ordinal);
        return shown;
    }

    /// <summary>Reads it again by a worker, which says in the end which stages took how long.</summary>
    private CommandResult Reread(params string[] how)
    {
        Database.Change("UPDATE documents SET read_with = 'older'");
        Assert.Equal(0, Ingest(["run", .. how, "--enqueue-only"]).ExitCode);
        var worker = Ingest("worker", "--until-empty");
        Assert.Equal(0, worker.ExitCode);
        Assert.Contains("layout", worker.Errors, StringComparison.Ordinal);
        return worker;
    }

    private string Show() => Ingest("show", "scan.pdf", "--json").Output;

    private CommandResult Ingest(params string[] arguments) => workplace.Ingest([.. arguments, "--db", Database.Address]);
}
