using System.Globalization;
using Ingest.SampleDocs.Model.Generation;

namespace Ingest.SampleDocs.Model.Evaluation;

/// <summary>Makes the indicators of an evaluation report: decision 20, management 30, performance 50 points.</summary>
internal static class IndicatorSystemGenerator
{
    private static readonly (string Group, string Name, string Word, string Meaning, string Basis)[] Decision =
    [
        ("战略规划", "中长期规划科学性", "科学", "考察是否制定中长期规划并与上级规划衔接", "发展规划、三定方案"),
        ("战略规划", "年度计划完整性", "完整", "考察年度计划是否明确、可执行", "年度工作要点"),
        ("绩效目标", "绩效目标明确性", "明确", "考察整体目标是否清晰反映履职要求", "整体支出绩效目标申报表"),
        ("绩效目标", "绩效指标合理性", "合理", "考察指标是否细化、量化并覆盖核心职能", "整体支出绩效目标申报表"),
        ("预算编制", "预算编制规范性", "规范", "考察预算编制程序和依据是否充分", "预算编制说明、会议纪要"),
        ("预算编制", "项目入库充分性", "充分", "考察项目前期工作是否到位", "项目库清单、可行性研究批复"),
    ];

    private static readonly (string Group, string Name, string Word, string Meaning, string Basis)[] Management =
    [
        ("内控建设", "内控制度健全性", "健全", "考察内部控制制度是否完整", "内部控制手册"),
        ("内控建设", "制度执行有效性", "有效", "考察内控制度是否得到执行", "抽查凭证、合同台账"),
        ("项目管理", "项目管理规范性", "规范", "考察项目实施程序是否合规", "招投标资料、监理日志"),
        ("项目管理", "绩效监控及时性", "及时", "考察是否按时开展绩效监控", "绩效监控表"),
        ("资产管理", "资产管理制度健全性", "健全", "考察资产管理制度是否健全", "资产管理办法"),
        ("资产管理", "资产账实相符性", "相符", "考察资产账、卡、实是否一致", "资产清查报告"),
    ];

    /// <summary>The indicators.</summary>
    /// <param name="theme">Kind of department.</param>
    /// <param name="rates">Execution, adjustment, carry-over and “三公” control rates in percent.</param>
    /// <param name="surveys">Surveys; each gives a satisfaction indicator.</param>
    /// <param name="random">Source of chance.</param>
    public static IReadOnlyList<EvaluationIndicator> Make(Theme theme, decimal[] rates, IReadOnlyList<Survey> surveys, SeededRandom random)
    {
        EvaluationIndicator[] decision = [.. Decision.Select(d => Judged(d, random))];
        EvaluationIndicator[] judged = [.. Management.Select(d => Judged(d, random))];
        EvaluationIndicator[] management = [.. judged[..2], .. Rates(rates), .. judged[2..]];
        EvaluationIndicator[] performance = [.. Results(theme, random), .. surveys.Select(Satisfaction)];
        return
        [
            .. Numbered('A', decision, 20, random),
            .. Numbered('B', management, 30, random),
            .. Numbered('C', performance, 50, random),
        ];
    }

    private static EvaluationIndicator Judged(
        (string Group, string Name, string Word, string Meaning, string Basis) kind,
        SeededRandom random
    ) =>
        new("", kind.Name, kind.Group, 0, ScoringRule.Judged)
        {
            Word = kind.Word,
            Meaning = kind.Meaning,
            Basis = kind.Basis,
            Deduction = random.Chance(65) ? 0m : random.Pick([0.5m, 1m]),
        };

    private static IEnumerable<EvaluationIndicator> Rates(decimal[] rates)
    {
        (string Name, ScoringRule Rule, decimal Threshold, decimal Deduction, string Meaning)[] kinds =
        [
            ("预算执行率", ScoringRule.PerPointBelow, 95, 0.5m, "反映全年预算的执行程度"),
            ("预算调整率", ScoringRule.PerPointAbove, 10, 0.3m, "反映全年预算相对年初预算的变动程度"),
            ("结转结余率", ScoringRule.PerPointAbove, 10, 0.3m, "反映年末结转结余的控制程度"),
            ("“三公”经费控制率", ScoringRule.PerPointAbove, 100, 0.5m, "反映“三公”经费支出控制情况"),
        ];
        return kinds.Zip(
            rates,
            (k, rate) =>
                new EvaluationIndicator("", k.Name, "预算管理", 0, k.Rule)
                {
                    Target = k.Threshold,
                    Actual = rate,
                    Decimals = 2,
                    Unit = "%",
                    Deduction = k.Deduction,
                    Meaning = k.Meaning,
                    Basis = "预算批复、部门决算报表",
                }
        );
    }

    private static IEnumerable<EvaluationIndicator> Results(Theme theme, SeededRandom random)
    {
        foreach (var project in random.Shuffle(theme.Projects).Take(4))
        {
            var specs = project
                .Outputs.Take(2)
                .Concat(project.Benefits.Where(b => b.Split('|').Length == 5 && !b.Contains("||", StringComparison.Ordinal)).Take(1));
            foreach (var parts in specs.Select(s => s.Split('|')))
            {
                var decimals = int.Parse(parts[4], CultureInfo.InvariantCulture);
                var low = long.Parse(parts[2], CultureInfo.InvariantCulture);
                var target = random.Between(Math.Max(low, 1), long.Parse(parts[3], CultureInfo.InvariantCulture));
                var change = random.Chance(65) ? random.Between(0, 90) : -random.Between(20, 150);
                var actual = Math.Round(target * (1000m + change) / 1000, decimals);
                yield return new EvaluationIndicator("", parts[0], project.Name, 0, ScoringRule.Proportional)
                {
                    Target = target,
                    Actual = parts[1] == "%" ? Math.Min(actual, 100) : actual,
                    Decimals = decimals,
                    Unit = parts[1],
                    Meaning = $"反映{project.Name}任务完成情况",
                    Basis = "业务台账、验收资料",
                };
            }
        }
    }

    private static EvaluationIndicator Satisfaction(Survey survey) =>
        new("", survey.Title, "满意度", 0, ScoringRule.PerPointBelow)
        {
            Target = 90,
            Actual = Math.Round(survey.Overall, 2, MidpointRounding.AwayFromZero),
            Decimals = 2,
            Unit = "%",
            Deduction = 0.5m,
            Meaning = "反映社会各方的满意程度",
            Basis = "问卷调查",
        };

    private static IEnumerable<EvaluationIndicator> Numbered(char letter, EvaluationIndicator[] indicators, int points, SeededRandom random)
    {
        var weights = Parts.Points(points, indicators.Length, random);
        var groups = indicators.Select(i => i.Group).Distinct().ToList();
        var within = new int[groups.Count];
        for (var i = 0; i < indicators.Length; i++)
        {
            var group = groups.IndexOf(indicators[i].Group);
            var code = string.Create(CultureInfo.InvariantCulture, $"{letter}{group + 1}{++within[group]}");
            yield return indicators[i] with
            {
                Code = code,
                Weight = weights[i],
            };
        }
    }
}
