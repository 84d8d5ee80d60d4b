using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Tests;

public sealed class IndependentConsistencyTests
{
    public static TheoryData<ulong, Region, int> Documents =>
        new()
        {
            { 1, Region.National, 2019 },
            { 2, Region.National, 2022 },
            { 3, Region.Xinjiang, 2021 },
            { 4, Region.Xinjiang, 2023 },
            { 5, Region.Shanghai, 2024 },
            { 6, Region.Shanghai, 2020 },
            { 7, Region.Sichuan, 2022 },
            { 8, Region.Sichuan, 2024 },
            { 9, Region.Yunnan, 2020 },
            { 10, Region.Yunnan, 2023 },
        };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Tables_by_code_add_up_on_every_level(ulong seed, Region region, int year)
    {
        var truth = Made.From(
            new DocumentRequest("d", seed)
            {
                Region = region,
                Year = year,
                Forms = 5,
            }
        ).Truth;
        foreach (var id in new[] { "std02", "std03", "std05" })
        {
            var rows = IndependentSums.Rows(truth, id);
            var codeColumns = rows.Any(r => r[1].Length == 2 && r[1].All(char.IsAsciiDigit)) ? 3 : 1;
            var byCode = IndependentSums.ByCode(rows, codeColumns).ToArray();
            foreach (var (code, figures) in byCode.Where(r => r.Code.Length < 7))
            {
                var below = byCode
                    .Where(r =>
                        r.Code.Length == (code.Length == 0 ? 3 : code.Length + 2) && r.Code.StartsWith(code, StringComparison.Ordinal)
                    )
                    .ToArray();
                Assert.NotEmpty(below);
                for (var c = 0; c < figures.Length; c++)
                {
                    var column = c;
                    Assert.True(IndependentSums.Adds(figures[c], [.. below.Select(b => b.Figures[column])]), $"{id} {code} column {c}");
                }
            }

            Assert.All(byCode, r => Assert.True(IndependentSums.Adds(r.Figures[0], r.Figures[1..]), $"{id} row {r.Code}"));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_summary_table_balances_and_agrees_with_the_tables_behind_it(ulong seed, Region region, int year)
    {
        var truth = Made.From(
            new DocumentRequest("d", seed)
            {
                Region = region,
                Year = year,
                Forms = 5,
            }
        ).Truth;
        var rows = IndependentSums.Rows(truth, "std01");
        var half = rows[0].Length / 2;
        decimal At(int fromEnd, bool right) => IndependentSums.Number(rows[^fromEnd][right ? ^1 : half - 1]) ?? 0;
        decimal[] Column(bool right) =>
            [.. rows[..^4].Select(r => IndependentSums.Number(r[right ? ^1 : half - 1]) ?? 0).Where(v => v != 0)];

        Assert.True(IndependentSums.Adds(At(4, false), Column(false)), "income");
        Assert.True(IndependentSums.Adds(At(4, true), Column(true)), "expenditure");
        Assert.True(IndependentSums.Adds(At(1, false), [At(4, false), At(3, false), At(2, false)]), "left total");
        Assert.True(IndependentSums.Adds(At(1, true), [At(4, true), At(3, true), At(2, true)]), "right total");
        Assert.Equal(At(1, false), At(1, true));
        decimal Total(string id) =>
            IndependentSums.Rows(truth, id).First(r => r[0] == "合计").Select(IndependentSums.Number).First(n => n is not null)!.Value;
        Assert.Equal(At(4, false), Total("std02"));
        Assert.Equal(At(4, true), Total("std03"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Forms_have_weights_of_100_scores_that_add_up_and_rates_that_follow(ulong seed, Region region, int year)
    {
        var truth = Made.From(
            new DocumentRequest("d", seed)
            {
                Region = region,
                Year = year,
                Forms = 12,
            }
        ).Truth;
        var forms = truth["forms"]!.AsArray();
        Assert.Equal(12, forms.Count);
        foreach (var form in forms)
        {
            var fund = form!["funds"]![0]!;
            decimal Of(string name) => IndependentSums.Number(fund[name]!.ToString())!.Value;
            var indicators = form["indicators"]!.AsArray();
            Assert.InRange(indicators.Count, 3, 20);
            var weights = indicators.Sum(i => IndependentSums.Number(i!["weight"]!.ToString())!.Value);
            Assert.Equal(100, weights + IndependentSums.Number((fund["weight_after_rate"] ?? fund["weight"])!.ToString())!.Value);
            var scores = indicators.Sum(i => IndependentSums.Number(i!["score"]!.ToString())!.Value) + Of("score");
            Assert.Equal(IndependentSums.Number(form["total_score"]!.ToString()), scores);
            Assert.All(
                indicators,
                i => Assert.True(IndependentSums.Number(i!["score"]!.ToString()) <= IndependentSums.Number(i["weight"]!.ToString()))
            );
            Assert.Equal(Of("rate"), Math.Round(Of("executed") * 100 / Of("budget"), 2, MidpointRounding.AwayFromZero));
            foreach (var column in new[] { "initial", "budget", "executed" })
            {
                var sources = form["funds"]!.AsArray().Skip(1).Sum(f => IndependentSums.Number(f![column]!.ToString())!.Value);
                Assert.Equal(Of(column), sources);
            }
        }
    }

    [Fact]
    public void The_score_tables_of_an_evaluation_report_agree_with_its_annex()
    {
        var truth = Made.From(new DocumentRequest("e", 5) { Kind = DocumentKind.EvaluationReport }).Truth;
        var annex = IndependentSums.Rows(truth, "annex1");
        var total = annex.Single(r => r[0] == "总计");
        var parts = annex.Where(r => r[0] == "小计").ToArray();
        Assert.Equal(3, parts.Length);
        foreach (var column in new[] { 3, 9 })
        {
            var leaves = annex.Where(r => r[2].Length > 0).Sum(r => IndependentSums.Number(r[column])!.Value);
            Assert.Equal(IndependentSums.Number(total[column]), leaves);
            Assert.Equal(leaves, parts.Sum(r => IndependentSums.Number(r[column])!.Value));
        }

        Assert.Equal("100.00", total[3]);
        var summary = IndependentSums.Rows(truth, "t_summary");
        Assert.Equal(total[9], summary[1][^1]);
    }

    [Fact]
    public void A_budget_balances_and_its_text_in_万元_agrees_with_its_tables_in_元()
    {
        var truth = Made.From(new DocumentRequest("b", 3) { Kind = DocumentKind.Budget }).Truth;
        var summary = IndependentSums.Rows(truth, "bud01");
        var total = IndependentSums.Number(summary[^1][1])!.Value;
        Assert.Equal(total, IndependentSums.Number(summary[^1][3]));
        Assert.Equal(total, summary[..^1].Sum(r => IndependentSums.Number(r[3]) ?? 0));
        Assert.Equal(
            total,
            summary[..^1].Where(r => r[0].Contains('、', StringComparison.Ordinal)).Sum(r => IndependentSums.Number(r[1]) ?? 0)
        );
        var text = truth["figures"]!.AsArray().First(f => f!["label"]!.ToString().EndsWith("收入预算", StringComparison.Ordinal))!;
        Assert.Equal("万元", text["unit"]!.ToString());
        var difference = (IndependentSums.Number(text["value"]!.ToString())!.Value * 10_000) - total;
        Assert.InRange(difference, -50, 50);
    }
}
