namespace Ingest.SampleDocs.Model.Generation;

/// <summary>Makes the projects of a department with their money, indicators and scores.</summary>
internal sealed class ProjectGenerator(Theme theme, HouseStyle style, SeededRandom random)
{
    private static readonly string[] Stages = ["", "（二期）", "（续建）", "补助资金", "专项经费", "尾款"];

    /// <summary>So many projects, each with a name of its own.</summary>
    public IReadOnlyList<Project> Make(int count, string organisation, IReadOnlyList<string> units)
    {
        var names = Stages.SelectMany(stage => random.Shuffle(theme.Projects).Select(p => (Project: p, Name: p.Name + stage)));
        return [.. names.Take(count).Select(n => MakeOne(n.Project, n.Name, random.Chance(60) ? organisation : random.Pick(units)))];
    }

    private Project MakeOne(ThemeProject project, string name, string unit)
    {
        var indicatorRandom = random.Fork(name);
        var funds = Funds();
        var budget = Amount.Sum(funds.Select(f => f.Budget));
        var executed = Amount.Sum(funds.Select(f => f.Executed));
        var count = random.Chance(10) ? random.Between(13, 20) : random.Between(3, 12);
        var indicators = new IndicatorGenerator(style.Forms, indicatorRandom).Make(project, count, budget, executed);
        var allMet = indicators.All(i => i.Score == i.Weight);
        const int Weight = 10;
        var score = Project.RateScoreOf(style.RateRule, (decimal)executed.Fen / budget.Fen, Weight, allMet);
        return new Project(name, project.Purpose, unit, funds, Weight, score, indicators);
    }

    private ProjectFund[] Funds()
    {
        var initial = random.Money(5, 600).ToPrintable();
        var budget = random.Chance(40) ? initial : random.Vary(initial, 700, 1400).ToPrintable();
        var executed = random.Between(1, 10) switch
        {
            <= 4 => budget,
            <= 9 => random.Vary(budget, 800, 995).ToPrintable(),
            _ => random.Vary(budget, 350, 700).ToPrintable(),
        };
        var carried = style.Forms == FormTemplate.National && random.Chance(25) ? budget.Thousandths(150).ToPrintable() : Amount.Zero;
        var other = random.Chance(15) ? budget.Thousandths(80).ToPrintable() : Amount.Zero;
        var (paidCarried, paidOther) = (carried <= executed ? carried : Amount.Zero, Amount.Zero);
        var main = (initial - other, budget - carried - other, executed - paidCarried - paidOther);
        if (main.Item3 > main.Item2)
        {
            // Money that came in beside the appropriation was spent first.
            paidOther = main.Item3 - main.Item2;
            main.Item3 = main.Item2;
        }

        return style.Forms switch
        {
            FormTemplate.National =>
            [
                new("其中：当年财政拨款", main.Item1, main.Item2, main.Item3),
                new("上年结转资金", Amount.Zero, carried, paidCarried),
                new("其他资金", other, other, paidOther),
            ],
            FormTemplate.Sichuan =>
            [
                new("财政资金", main.Item1, main.Item2, main.Item3),
                new("财政专户管理资金", Amount.Zero, carried, paidCarried),
                new("单位资金", Amount.Zero, Amount.Zero, Amount.Zero),
                new("其他资金", other, other, paidOther),
            ],
            _ =>
            [
                new("其中：当年财政拨款", main.Item1, main.Item2 + carried, main.Item3 + paidCarried),
                new("其他资金", other, other, paidOther),
            ],
        };
    }
}
