using Ingest.Model;
using Ingest.Pdf.Text;

namespace Ingest.Pdf.Tests.RealFiles;

public sealed class CharacterAgreementTests
{
    private const double Required = 0.999;

    public static TheoryData<string> Files => SharedFiles.In("siblings/pdf", "final-accounts", "budget", "odd");

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Our_characters_agree_with_pdftotext_on_every_page_but_those_explained(string file)
    {
        var path = SharedFiles.PathOf(file);
        Assert.SkipWhen(Path.GetFileName(path).StartsWith("hostile-", StringComparison.Ordinal), "made to break readers: see OddFileTests");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var document = PdfReader.Read(bytes, new PdfReadOptions(), null, TestContext.Current.CancellationToken);
        var theirs = (await Pdftotext.Run(path, "-raw")).Split('\f');
        var known = KnownDifference
            .All.Where(difference => difference.Hash == SharedFiles.HashOf(bytes))
            .ToDictionary(difference => difference.Page);
        var unexplained = new List<string>();
        foreach (var page in document.Pages)
        {
            var (ours, others, all) = Compare(page, theirs[page.Number - 1]);
            if (known.TryGetValue(page.Number, out var difference))
            {
                Assert.Equal((difference.Ours, difference.Theirs), (ours, others));
            }
            else if (Math.Max(ours, others) > (1 - Required) * all)
            {
                unexplained.Add($"page {page.Number}: {ours} only ours, {others} only theirs, of {all}");
            }
        }

        Assert.True(unexplained.Count == 0, $"{SharedFiles.HashOf(bytes)} {string.Join("; ", unexplained)}");
    }

    private static (int Ours, int Theirs, int All) Compare(PrintedPage page, string theirText)
    {
        var ours = Count(page.Glyphs.Select(glyph => glyph.Text));
        var theirs = Count([UnicodeFolding.Fold(theirText)]);
        var common = ours.Sum(entry => Math.Min(entry.Value, theirs.GetValueOrDefault(entry.Key)));
        var (ourCount, theirCount) = (ours.Values.Sum(), theirs.Values.Sum());
        return (ourCount - common, theirCount - common, Math.Max(ourCount, theirCount));
    }

    private static Dictionary<char, int> Count(IEnumerable<string> texts) =>
        texts.SelectMany(text => text).Where(letter => !char.IsWhiteSpace(letter)).CountBy(letter => letter).ToDictionary();
}
