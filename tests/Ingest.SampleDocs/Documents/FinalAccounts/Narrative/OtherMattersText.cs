using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Narrative;

/// <summary>The section 其他重要事项: running costs, procurement, state-owned assets.</summary>
internal sealed class OtherMattersText(AccountsContext context, Reasons reasons)
{
    private static readonly string[] Uses =
    [
        "副部（省）级及以上领导用车",
        "主要负责人用车",
        "机要通信用车",
        "应急保障用车",
        "执法执勤用车",
        "特种专业技术用车",
        "离退休干部服务用车",
        "其他用车",
    ];
    private readonly DepartmentAccounts accounts = context.Accounts;
    private readonly OtherMatters matters = context.Accounts.Matters;
    private readonly HouseStyle style = context.Style;
    private readonly ManuscriptBuilder b = context.Builder;

    /// <summary>Adds the section under a number.</summary>
    public void Compose(string number)
    {
        b.Heading(2, $"{number}、其他重要事项的情况说明");
        b.Heading(3, "（一）机关运行经费支出情况");
        RunningCosts();
        b.Heading(3, "（二）政府采购情况");
        Procurement();
        b.Heading(3, "（三）国有资产占用情况说明");
        Assets();
    }

    private void RunningCosts()
    {
        var costs = b.Money(matters.RunningCosts);
        if (accounts.OnlyAdministrative)
        {
            b.Same(RelationKind.TextVsTable, "机关运行经费 = 06 表公用经费合计（全部为行政单位）", costs, b.Find("t6.public"));
        }
        else
        {
            b.AtMost(RelationKind.PartOfWhole, "机关运行经费 ≤ 06 表公用经费合计", costs, b.Find("t6.public"));
        }

        var growth = Phrases.Growth(b, matters.RunningCosts, matters.PriorRunningCosts, costs);
        var whose = accounts.OnlyAdministrative ? "" : "（行政单位和参照公务员法管理事业单位）";
        b.Paragraph(
            $"{style.YearText}年度{accounts.Organisation}{whose}机关运行经费支出{costs}，比上年{growth}，主要原因是：{reasons.For(matters.RunningCosts, matters.PriorRunningCosts)}。"
        );
    }

    private void Procurement()
    {
        var total = Amount.Sum(matters.Procurement);
        var sum = b.Money(total);
        var parts = matters.Procurement.Select(b.Money).ToArray();
        b.Sum(RelationKind.Procurement, "政府采购支出总额 = 货物 + 工程 + 服务", sum, parts);
        b.Paragraph(
            $"{style.YearText}年度政府采购支出总额{sum}，其中：政府采购货物支出{parts[0]}、政府采购工程支出{parts[1]}、政府采购服务支出{parts[2]}。"
        );
        var small = b.Money(matters.SmallAndMedium);
        var micro = b.Money(matters.SmallAndMicro);
        b.AtMost(RelationKind.PartOfWhole, "授予中小企业合同金额 ≤ 政府采购支出总额", small, sum);
        b.AtMost(RelationKind.PartOfWhole, "授予小微企业合同金额 ≤ 授予中小企业合同金额", micro, small);
        var smallShare = b.Percent(matters.SmallAndMedium.Fen * 100m / total.Fen);
        var microShare = b.Percent(matters.SmallAndMicro.Fen * 100m / total.Fen);
        b.Ratio(RelationKind.Share, "授予中小企业合同金额占政府采购支出总额", smallShare, small, sum);
        b.Ratio(RelationKind.Share, "授予小微企业合同金额占政府采购支出总额", microShare, micro, sum);
        b.Paragraph(
            $"授予中小企业合同金额{small}，占政府采购支出总额的{smallShare}，其中：授予小微企业合同金额{micro}，占政府采购支出总额的{microShare}。"
        );
    }

    private void Assets()
    {
        var year = b.Add(s =>
            s with
            {
                Word = style.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Use = SlotUse.Unlisted,
            }
        );
        b.Fits(RelationKind.Year, $"报告年度为 {style.Year} 年", year);
        var total = b.Count(matters.Vehicles.Sum(), "辆");
        var kinds = matters.Vehicles.Select(v => b.Count(v, "辆")).ToArray();
        b.Sum(RelationKind.Vehicles, "车辆 = 各类用车之和", total, kinds);
        var runs = new List<Run>();
        for (var i = 0; i < kinds.Length; i++)
        {
            runs.AddRange(b.Prose($"{(i == 0 ? "" : "、")}{Uses[i]}{kinds[i]}"));
        }

        var threshold = b.Add(s => s with { Value = 100, Unit = "万元", Tail = b.Gap + "万元" });
        var space = b.Add(s =>
            s with
            {
                Value = matters.FloorSpace / 100m,
                Decimals = 2,
                Grouped = style.GroupedProse,
                Unit = "平方米",
                Tail = b.Gap + "平方米",
            }
        );
        b.Paragraph(
            $"截至{b.Gap}{year}{b.Gap}年{b.Gap}12{b.Gap}月{b.Gap}31{b.Gap}日，固定资产原值{b.Money(matters.FixedAssets)}，房屋{space}。车辆{total}，其中：{runs}；单价{threshold}（含）以上设备（不含车辆）{b.Count(matters.Equipment, "台（套）")}。"
        );
    }
}
