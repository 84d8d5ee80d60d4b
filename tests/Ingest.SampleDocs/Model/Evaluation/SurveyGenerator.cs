namespace Ingest.SampleDocs.Model.Evaluation;

/// <summary>Makes the surveys of an evaluation report: answers add up to the valid forms.</summary>
internal static class SurveyGenerator
{
    private static readonly string[] Degrees = ["非常满意", "比较满意", "一般", "不太满意", "不满意"];

    private static readonly decimal[][] WeightSets =
    [
        [1m, 0.8m, 0.6m, 0.3m, 0m],
        [1m, 0.8m, 0.5m, 0.2m, 0m],
    ];

    /// <summary>One or two surveys.</summary>
    public static IReadOnlyList<Survey> Make(Theme theme, SeededRandom random)
    {
        var served = random.Shuffle(theme.Projects);
        string[] who = ["社会公众", "服务对象单位"];
        return [.. who.Take(random.Between(1, 2)).Select((w, i) => One($"{w}对{theme.Field}工作的满意度", served, i == 0, random))];
    }

    private static Survey One(string title, ThemeProject[] projects, bool persons, SeededRandom random)
    {
        var valid = random.Between(120, 700);
        var questions = new List<SurveyQuestion>();
        if (persons)
        {
            questions.Add(Ask("您的性别是？", ["男", "女"], valid, random));
            questions.Add(Ask("您的年龄段是？", ["青年", "中年", "老年"], valid, random));
        }
        else
        {
            questions.Add(Ask("贵单位的性质是？", ["企业", "事业单位", "社会组织", "其他"], valid, random));
        }

        foreach (var project in projects.Take(4))
        {
            questions.Add(Satisfied($"您对{project.Name}工作是否满意？", valid, random));
        }

        var weights = random.Pick(WeightSets);
        return new Survey(title, valid + random.Between(4, 60), valid, questions, weights);
    }

    private static SurveyQuestion Ask(string text, string[] options, int valid, SeededRandom random)
    {
        var counts = Shares(valid, [.. options.Select(_ => random.Between(15, 60))]);
        return new SurveyQuestion(text, options, counts, AsksSatisfaction: false);
    }

    private static SurveyQuestion Satisfied(string text, int valid, SeededRandom random)
    {
        int[] shares =
        [
            random.Between(480, 680),
            random.Between(200, 320),
            random.Between(60, 130),
            random.Between(8, 35),
            random.Between(2, 15),
        ];
        return new SurveyQuestion(text, Degrees, Shares(valid, shares), AsksSatisfaction: true);
    }

    private static int[] Shares(int whole, int[] shares)
    {
        var sum = shares.Sum();
        var counts = shares.Select(s => whole * s / sum).ToArray();
        counts[0] += whole - counts.Sum();
        return counts;
    }
}
