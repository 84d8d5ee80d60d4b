using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Narrative;

/// <summary>Reasons a text gives for changes; chosen by chance, without figures of their own.</summary>
internal sealed class Reasons(SeededRandom random)
{
    private static readonly string[] More =
    [
        "本年承担的工作任务增多，相应支出上升",
        "年中追加了专项资金",
        "项目进入集中实施阶段，付款进度加快",
        "人员晋级晋档，经费标准提高",
        "部分上年结转任务在本年完成支付",
    ];

    private static readonly string[] Less =
    [
        "落实过紧日子要求，压减一般性开支",
        "部分项目招标节约了资金",
        "人员调出和退休，人员经费下降",
        "项目主体已于上年完工，本年只支付尾款",
        "受实施条件限制，部分资金结转下年",
    ];

    /// <summary>A reason for a rise or a fall.</summary>
    public string For(Amount now, Amount before) => random.Pick(now >= before ? More : Less);
}
