namespace Ingest.Checks.Tests;

public sealed class RuleDocumentationTests
{
    [Fact]
    public void The_page_of_rules_is_up_to_date()
    {
        var path = Path.Combine(Root(), "docs", "rules.md");
        if (Environment.GetEnvironmentVariable("UPDATE_RULES_MD") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, RuleDocumentation.Write());
        }

        Assert.True(File.Exists(path), "docs/rules.md is missing; run the tests once with UPDATE_RULES_MD=1.");
        Assert.Equal(RuleDocumentation.Write(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_rule_is_on_the_page() =>
        Assert.All(RuleCatalogue.All, r => Assert.Contains($"### `{r.Id}`", RuleDocumentation.Write()));

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ingest.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Ingest.sln was not found above the test binary.");
    }
}
