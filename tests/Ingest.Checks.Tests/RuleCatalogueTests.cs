using Ingest.Checks.Tests.Examples;
using Ingest.Model;

namespace Ingest.Checks.Tests;

public sealed class RuleCatalogueTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_says_what_it_is(string id)
    {
        var rule = RuleCatalogue.Get(id);
        Assert.All([rule.NameZh, rule.NameEn, rule.Description, rule.Basis, rule.Family], s => Assert.False(string.IsNullOrWhiteSpace(s)));
        Assert.Matches("[\u4e00-\u9fff]", rule.NameZh);
        Assert.DoesNotMatch("[\u4e00-\u9fff]", rule.NameEn);
    }

    [Fact]
    public void Ids_are_unique() => Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.DistinctBy(r => r.Id).Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_finds_its_planted_break_and_lets_its_counter_example_pass(string id)
    {
        Assert.True(RuleExamples.All.TryGetValue(id, out var build), $"Rule {id} has no example.");
        var example = build();
        if (example.Beside.Count > 0)
        {
            var (evaluated, none) = OrganisationChecker.Check([example.Holding, .. example.Beside]);
            Assert.True(evaluated > 0, "The rule is not evaluated where it holds.");
            Assert.Empty(none);
            var found = OrganisationChecker.Check([example.Broken, .. example.Beside]).Findings;
            Assert.Equal(id, Assert.Single(Assert.Single(found).Value).Rule);
            return;
        }

        var holding = DocumentChecker.Check(example.Holding);
        var broken = DocumentChecker.Check(example.Broken);
        Assert.True(
            example.IsSilentWhereItHolds || holding.Relations.Any(r => r.Rule == id && r.Status == RelationStatus.Consistent),
            "The rule is not evaluated where it holds."
        );
        Assert.Empty(holding.Findings.Select(f => f.Message));
        Assert.Contains(broken.Relations, r => r.Rule == id && r.Status == example.Status);
        Assert.Contains(broken.Findings, f => f.Severity >= RuleCatalogue.Get(id).Severity);
    }

    [Fact]
    public void No_example_is_left_of_a_rule_that_is_gone() =>
        Assert.Empty(RuleExamples.All.Keys.Except(RuleCatalogue.All.Select(r => r.Id)));

    [Theory]
    [InlineData("rule a\nzh 甲")]
    [InlineData("zh 甲\nrule a")]
    [InlineData("rule a\nzh 甲\nen A\nwhat w\nbasis b\napplies somewhere\nseverity error")]
    [InlineData("rule a\nzh 甲\nen A\nwhat w\nbasis b\napplies all\nseverity awful")]
    public void A_sheet_with_a_fault_is_refused(string sheet) => Assert.Throws<FormatException>(() => RuleSheet.Read("test", sheet));
}
