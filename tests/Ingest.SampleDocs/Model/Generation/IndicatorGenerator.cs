using System.Globalization;

namespace Ingest.SampleDocs.Model.Generation;

/// <summary>Makes the indicators of a project: targets, outcomes, weights that leave room for the execution rate, and scores.</summary>
internal sealed class IndicatorGenerator(FormTemplate template, SeededRandom random)
{
    private static readonly string[] Quality =
    [
        "验收合格率|%|100|100|0|=",
        "资料归档完整率|%|92|99|0",
        "质量抽检达标率|%|95|99|1",
        "方案评审通过率|%|100|100|0|=",
    ];
    private static readonly string[] Timely =
    [
        "任务按期完成率|%|90|98|0",
        "资金支付及时率|%|85|95|0",
        "工作启动及时率|%|100|100|0|=",
        "月度进度达标率|%|88|96|1",
    ];
    private static readonly string[] Lasting = ["长效管理机制健全性", "责任落实率|%|95|100|0", "后续管护经费保障||||"];
    private static readonly string[] Reasons =
    [
        "受天气影响，部分任务顺延到下年实施",
        "供货单位交货推迟，余下部分次年一季度补齐",
        "参与对象数量少于预计，下年完善前期摸底",
        "招标两次未成，项目起步较晚，已加快推进",
        "选址调整，影响了实施进度",
    ];

    /// <summary>The indicators of one project.</summary>
    /// <param name="project">What it is.</param>
    /// <param name="count">How many, 3 to 20.</param>
    /// <param name="budget">Adjusted budget, target of the cost indicator.</param>
    /// <param name="executed">Spent, its outcome.</param>
    public IReadOnlyList<Indicator> Make(ThemeProject project, int count, Amount budget, Amount executed)
    {
        var withCost = template == FormTemplate.Xinjiang;
        var costs = withCost || count > 6 ? 1 : 0;
        var benefits = Math.Clamp(count / 4, 1, 5);
        var outputs = Math.Max(1, count - 1 - costs - benefits);
        var outputNames = Output(project, outputs);
        var benefitNames = Benefit(project).Take(benefits).ToArray();
        List<Indicator> result = [];
        var outputPoints =
            withCost ? 40
            : template == FormTemplate.Sichuan ? 60
            : 50;
        if (costs == 1 && !withCost)
        {
            var points = Parts.Points(outputPoints, outputNames.Length + 1, random);
            result.AddRange(outputNames.Select((o, i) => Build("产出指标", o.Level2, o.Spec, points[i])));
            result.Add(Cost("产出指标", "成本指标", budget, executed, points[^1]));
        }
        else
        {
            var points = Parts.Points(outputPoints, outputNames.Length, random);
            result.AddRange(outputNames.Select((o, i) => Build("产出指标", o.Level2, o.Spec, points[i])));
            if (costs == 1)
            {
                result.Add(Cost("成本指标", "经济成本指标", budget, executed, 20));
            }
        }

        var benefitPoints = Parts.Points(withCost || template == FormTemplate.Sichuan ? 20 : 30, benefitNames.Length, random);
        result.AddRange(benefitNames.Select((b, i) => Build("效益指标", b.Level2, b.Spec, benefitPoints[i])));
        result.Add(
            Build("满意度指标", template == FormTemplate.National ? "服务对象满意度指标" : "满意度指标", $"{project.Served}|%|85|96|1", 10)
        );
        return result;
    }

    /// <summary>So many output indicators in the order of the form (数量, 质量, 时效); short lists are filled up with parts of the same work.</summary>
    private static (string Level2, string Spec)[] Output(ThemeProject project, int count)
    {
        string[] quantity =
        [
            .. project.Outputs,
            .. project.Outputs.Select(o => "第二批" + o),
            .. project.Outputs.Select(o => "第三批" + o),
        ];
        (string Name, string[] Specs)[] kinds = [("数量指标", quantity), ("质量指标", Quality), ("时效指标", Timely)];
        int[] first = [0, 1, 0, 2];
        var chosen = Enumerable.Range(0, 40).Select(i => i < first.Length ? first[i] : i % 3);
        var taken = new int[kinds.Length];
        var result = new List<(int Kind, string Level2, string Spec)>();
        foreach (var kind in chosen)
        {
            if (result.Count < count && taken[kind] < kinds[kind].Specs.Length)
            {
                result.Add((kind, kinds[kind].Name, kinds[kind].Specs[taken[kind]++]));
            }
        }

        return [.. result.OrderBy(r => r.Kind).Select(r => (r.Level2, r.Spec))];
    }

    private static IEnumerable<(string Level2, string Spec)> Benefit(ThemeProject project) =>
        project.Benefits.Select(b => ("社会效益指标", b)).Concat(Lasting.Select(l => ("可持续影响指标", l)));

    private Indicator Cost(string level1, string level2, Amount budget, Amount executed, int weight) =>
        new(
            level1,
            level2,
            "项目总成本",
            "<=",
            budget.Yuan / 10_000,
            executed.Yuan / 10_000,
            2,
            "万元",
            weight,
            Indicator.ScoreOf("<=", budget.Yuan, executed.Yuan, weight),
            ""
        );

    private Indicator Build(string level1, string level2, string spec, int weight)
    {
        var parts = spec.Split('|');
        if (parts.Length < 5 || parts[2].Length == 0)
        {
            var full = random.Chance(85);
            var given = full ? weight : Math.Round(weight * 0.9m, 2);
            return new Indicator(level1, level2, parts[0], "", null, null, 0, "", weight, given, full ? "" : "机制仍需完善");
        }

        var comparison = parts.Length > 5 ? parts[5] : ">=";
        var decimals = int.Parse(parts[4], CultureInfo.InvariantCulture);
        var target = Target(
            long.Parse(parts[2], CultureInfo.InvariantCulture),
            long.Parse(parts[3], CultureInfo.InvariantCulture),
            decimals
        );
        var actual = Outcome(comparison, target, decimals, parts[1] == "%");
        var met = Indicator.IsMet(comparison, target, actual);
        return new Indicator(
            level1,
            level2,
            parts[0],
            comparison,
            target,
            actual,
            decimals,
            parts[1],
            weight,
            Indicator.ScoreOf(comparison, target, actual, weight),
            met ? "" : random.Pick(Reasons)
        );
    }

    private decimal Target(long low, long high, int decimals)
    {
        var tens = decimals switch
        {
            0 => 1,
            1 => 10,
            _ => 100,
        };
        var value = random.Between(low * tens, high * tens);
        var round = value switch
        {
            > 5000 => 500,
            > 500 => 50,
            > 100 => 10,
            _ => 1,
        };
        return value / round * round / (decimal)tens;
    }

    private decimal Outcome(string comparison, decimal target, int decimals, bool percent)
    {
        var change = random.Between(1, 100) switch
        {
            <= 45 => 0,
            <= 85 => random.Between(5, 120),
            _ => -random.Between(30, 220),
        };
        if (comparison == "=" && change > 0)
        {
            change = 0;
        }

        var factor = comparison == "<=" ? 1000 - change : 1000 + change;
        var actual = Math.Round(target * factor / 1000, decimals);
        return percent ? Math.Min(actual, 100m) : actual;
    }
}
