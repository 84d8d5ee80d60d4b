using System.Text.RegularExpressions;
using Ingest.SampleDocs.Truth;

namespace Ingest.SampleDocs.Tests;

/// <summary>The page that explains the kinds and the list that programs read say the same.</summary>
public sealed partial class KindListTests
{
    private static string Page
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "docs", "kinds.md")))
            {
                folder = folder.Parent;
            }

            return File.ReadAllText(
                Path.Combine(
                    folder?.FullName ?? throw new FileNotFoundException("docs/kinds.md is not above the tests."),
                    "docs",
                    "kinds.md"
                )
            );
        }
    }

    [Fact]
    public void The_page_names_every_kind_and_no_other()
    {
        var listed = KindList.Scopes.SelectMany(KindList.Of).ToArray();
        var documented = Row().Matches(Page).Select(m => (m.Groups[1].Value, m.Groups[2].Value)).ToArray();
        Assert.Equal(listed.Order(), documented.Order());
    }

    [Fact]
    public void A_kind_has_one_name_within_its_scope() =>
        Assert.All(
            KindList.Scopes,
            scope => Assert.Equal(KindList.Of(scope).Count, KindList.Of(scope).Select(k => k.Kind).Distinct().Count())
        );

    [GeneratedRegex(@"^\| `([^`]+)` \| ([^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
