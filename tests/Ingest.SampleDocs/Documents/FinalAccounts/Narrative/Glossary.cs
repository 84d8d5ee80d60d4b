namespace Ingest.SampleDocs.Documents.FinalAccounts.Narrative;

/// <summary>The part 名词解释.</summary>
internal static class Glossary
{
    private static readonly (string Term, string Meaning)[] Terms =
    [
        ("财政拨款收入", "同级财政当年拨付给本部门的各类资金"),
        ("事业收入", "事业单位开展业务活动取得的收入"),
        ("其他收入", "上述收入以外取得的收入"),
        ("年初结转和结余", "以前年度没有用完、转到本年继续使用的资金"),
        ("年末结转和结余", "当年或以前年度安排、转到以后年度继续使用的资金"),
        ("基本支出", "维持机构正常运转、完成日常任务的人员支出和公用支出"),
        ("项目支出", "基本支出以外为完成特定任务发生的支出"),
        ("“三公”经费", "财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费"),
        ("机关运行经费", "行政单位和参公事业单位使用财政拨款安排的基本支出中的公用部分"),
    ];

    /// <summary>Adds the terms.</summary>
    public static void Compose(ManuscriptBuilder b)
    {
        for (var i = 0; i < Terms.Length; i++)
        {
            b.Paragraph($"{AccountsContext.Ordinal(i + 1)}、{Terms[i].Term}：指{Terms[i].Meaning}。");
        }
    }
}
