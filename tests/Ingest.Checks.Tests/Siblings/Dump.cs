using System.Text.Json;

namespace Ingest.Checks.Tests.Siblings;

public sealed class DumpTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory]
    [InlineData("S1")]
    [InlineData("S1c")]
    [InlineData("S2")]
    [InlineData("S2c")]
    [InlineData("S3")]
    [InlineData("S3c")]
    public void Dump(string name)
    {
        var document = TruthLoader.Load(TruthFiles.Require($"truth/{name}.json"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var check = DocumentChecker.Check(document);
        var first = watch.ElapsedMilliseconds;
        watch.Restart();
        check = DocumentChecker.Check(document);
        var export = new
        {
            document = new { title = "", file = "x.pdf" },
            sections = Array.Empty<object>(),
            tables = Array.Empty<object>(),
            figures = check.Figures.Select(f => new
            {
                id = f.Id,
                value = f.Value.ToString(),
                raw = f.Raw,
                unit = f.Unit,
            }),
            findings = check.Findings.Select(f => new
            {
                id = f.Id,
                rule = f.Rule,
                severity = f.Severity.ToString().ToLowerInvariant(),
                message = f.Message,
                messageEn = f.MessageEn,
                expected = f.Expected,
                actual = f.Actual,
                figures = f.Figures,
            }),
        };
        File.WriteAllText($"/tmp/chk/{name}.json", JsonSerializer.Serialize(export, Options));
        File.WriteAllLines(
            $"/tmp/chk/{name}.txt",
            check
                .Findings.Select(f => $"[{f.Severity}] p{f.Page} {f.Rule} {f.Message}")
                .Append(
                    $"relations {check.Relations.Count}: {string.Join(", ", check.Relations.GroupBy(r => r.Status).Select(g => $"{g.Key} {g.Count()}"))} ms {first} then {watch.ElapsedMilliseconds}"
                )
                .Concat(check.Relations.GroupBy(r => r.Rule).OrderBy(g => g.Key).Select(g => $"   {g.Key} {g.Count()}"))
        );
    }
}
