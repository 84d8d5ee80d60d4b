using Ingest.SampleDocs.Model.Generation;

namespace Ingest.SampleDocs.Model.Evaluation;

/// <summary>Makes the data of an evaluation report: budgets that balance, indicators whose scores follow their rules, surveys that add up.</summary>
public static class EvaluationGenerator
{
    /// <summary>The data that belong to a sequence of random numbers.</summary>
    public static EvaluationData Make(int year, SeededRandom random)
    {
        var theme = random.Pick(Theme.All);
        var place = PlaceNames.Make(Region.National, random);
        var bureau = random.Pick(theme.Bureaus);
        var (income, opening, basic, other) = Budgets(random.Fork("budget"));
        var spent = Amount.Sum(basic.Concat(other).Select(r => r.Actual));
        var total = BudgetRow.Sum("", income.Append(opening));
        var threeBudget = random.Money(20, 300);
        var threePublic = (threeBudget, random.Vary(threeBudget, 700, 990));
        var surveys = SurveyGenerator.Make(theme, random.Fork("survey"));
        decimal[] management =
        [
            Percent(spent, total.Adjusted),
            Percent(total.Adjusted - total.Initial, total.Initial),
            Percent(total.Adjusted - spent, total.Adjusted),
            Percent(threePublic.Item2, threePublic.Item1),
        ];
        return new EvaluationData
        {
            Organisation = place + bureau,
            ShortName = place[^1] + bureau,
            Place = place,
            Evaluator = place[..2] + random.Pick(["明衡", "致和", "信远", "正弘"]) + "会计师事务所（普通合伙）",
            Theme = theme,
            Year = year,
            Income = income,
            Opening = opening,
            Basic = basic,
            OtherExpenditure = other,
            ThreePublic = threePublic,
            Indicators = IndicatorSystemGenerator.Make(theme, management, surveys, random.Fork("indicators")),
            Projects = ProjectList(theme, place, random.Fork("projects")),
            Surveys = surveys,
            Counts = (
                random.Between(6, 20),
                random.Between(2, 8),
                [random.Between(40, 400), random.Between(0, 6), random.Between(20, 300)]
            ),
        };
    }

    private static decimal Percent(Amount part, Amount whole) => Math.Round(part.Fen * 100m / whole.Fen, 2, MidpointRounding.AwayFromZero);

    private static (BudgetRow[] Income, BudgetRow Opening, BudgetRow[] Basic, BudgetRow[] Other) Budgets(SeededRandom random)
    {
        BudgetRow Source(string name, int percent, int low, int high)
        {
            var initial = random.Chance(percent) ? random.Money(low, high) : Amount.Zero;
            return new BudgetRow(name, initial, initial.IsZero ? initial : random.Vary(initial, 960, 1220), Amount.Zero);
        }

        BudgetRow[] income =
        [
            Source("一般公共预算财政拨款", 100, 6000, 90_000),
            Source("政府性基金预算财政拨款", 60, 800, 20_000),
            Source("国有资本经营预算财政拨款", 0, 1, 2),
            Source("上级补助", 20, 50, 900),
            Source("事业收入", 60, 30, 1500),
            Source("经营收入", 50, 30, 2500),
            Source("附属单位上缴收入", 0, 1, 2),
            Source("其他收入", 70, 10, 500),
        ];
        var opening = Source("上年结转结余", 100, 100, 3000);
        var total = BudgetRow.Sum("", income.Append(opening));
        BudgetRow Spent(string name, Amount initial, Amount adjusted, int low, int high) =>
            new(name, initial, adjusted, adjusted.Thousandths(random.Between(low, high)));

        var (people, things) = (random.Between(150, 300), random.Between(15, 40));
        var personnel = Spent("其中：人员经费", total.Initial.Thousandths(people), total.Adjusted.Thousandths(people - 5), 985, 1000);
        var goods = Spent("公用经费", total.Initial.Thousandths(things), total.Adjusted.Thousandths(things), 950, 1000);
        var operating = Spent("经营支出", income[5].Initial, income[5].Adjusted, 900, 1000);
        var rest = (
            total.Initial - personnel.Initial - goods.Initial - operating.Initial,
            total.Adjusted - personnel.Adjusted - goods.Adjusted - operating.Adjusted
        );
        var project = Spent("项目支出", rest.Item1, rest.Item2, 840, 985);
        BudgetRow None(string name) => new(name, Amount.Zero, Amount.Zero, Amount.Zero);
        return (income, opening, [personnel, goods], [project, None("上缴上级支出"), operating, None("对附属单位补助支出")]);
    }

    private static List<ListedProject> ProjectList(Theme theme, string place, SeededRandom random)
    {
        string[] directions = [theme.Field + "基础建设", theme.Field + "管理服务", "安全与执法", "行业能力建设"];
        string[] variants = ["", "（二期）", "补助", "专项经费"];
        var names = random.Shuffle(variants.SelectMany(v => theme.Projects.Select(p => p.Name + v)));
        var result = new List<ListedProject>();
        foreach (var direction in directions.Take(random.Between(3, 4)))
        {
            for (var i = random.Between(3, 6); i > 0 && result.Count < names.Length; i--)
            {
                var initial = random.Money(20, 3000).ToPrintable();
                var adjusted = random.Chance(40) ? initial : random.Vary(initial, 900, 1350).ToPrintable();
                var spent = random.Chance(25) ? adjusted : random.Vary(adjusted, 800, 990).ToPrintable();
                var name = names[result.Count];
                result.Add(
                    new ListedProject(direction, name, place + random.Pick(theme.Units), new BudgetRow(name, initial, adjusted, spent))
                );
            }
        }

        return result;
    }
}
