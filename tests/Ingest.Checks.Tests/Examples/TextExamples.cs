using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests.Examples;

/// <summary>Breaks in running text.</summary>
internal static class TextExamples
{
    public static IReadOnlyDictionary<string, Func<RuleExample>> All { get; } =
        new Dictionary<string, Func<RuleExample>>(StringComparer.Ordinal)
        {
            ["share.text"] = RuleExamples.Department(("85.35%", "83.55%")),
            ["growth.rate"] = RuleExamples.Department(("增长1.94%", "增长1.49%")),
            ["growth.direction"] = RuleExamples.Department(("减少3.10万元，下降", "减少3.10万元，增长")),
            ["budget.completion-rate"] = RuleExamples.Department(("102.07%", "120.07%")),
            ["budget.variance-rate"] = RuleExamples.Department(("差异率1.44%", "差异率4.14%")),
            ["budget.completion-of-zero"] = RuleExamples
                .Department(("支出决算为80.40万元。", "支出决算为80.40万元，完成年初预算的100.00%。"))
                .Holding(
                    ("年初预算为0.00万元，支出决算为80.40万元。", "年初预算为0.00万元，支出决算为0.00万元，完成年初预算的0.00%。"),
                    ("一般行政管理事务（项）", "其他支出（项）"),
                    ("决算数大于预算数的主要原因：年中追加。", "")
                ),
            ["budget.direction"] = RuleExamples.Department(("决算数小于预算数", "决算数大于预算数")),
            ["text.of-which"] = RuleExamples.Department(("授予小微企业合同金额80.00", "授予小微企业合同金额180.00")),
            ["text.final-accounts.totals"] = RuleExamples.Department(("2023年度支出总计917.50", "2023年度支出总计971.50")),
            ["text.final-accounts.income"] = RuleExamples.Department(("其他收入2.50万元，占", "其他收入5.20万元，占")),
            ["text.final-accounts.expenditure"] = RuleExamples.Department(("项目支出130.40", "项目支出103.40")),
            ["text.final-accounts.appropriations"] = RuleExamples.Department(("财政拨款支出总计913.00", "财政拨款支出总计931.00")),
            ["text.final-accounts.general-public-budget"] = RuleExamples.Department(
                ("一般公共预算财政拨款支出836.86", "一般公共预算财政拨款支出863.86")
            ),
            ["text.final-accounts.basic"] = RuleExamples.Department(("公用经费120.00", "公用经费102.00")),
            ["text.final-accounts.three-public"] = RuleExamples.Department(("公务接待费支出1.50", "公务接待费支出15,000.00")),
            ["text.final-accounts.fund"] = RuleExamples.Department(("本年支出50.00", "本年支出5.00")),
            ["text.final-accounts.state-capital"] = () => new RuleExample(StateCapital("13.07"), StateCapital("130,700.00")),
            ["text.final-accounts.operating"] = RuleExamples.Department(("机关运行经费支出88.20", "机关运行经费支出188.20")),
            ["text.operating-misprint"] = RuleExamples
                .Department(("机关运行经费支出88.20万元，比上年减少3.10万元，下降3.40%", "机关运行经费支出102.00万元"))
                .Holding(("机关运行经费支出88.20万元，比上年减少3.10万元，下降3.40%", "机关运行经费支出120.00万元")),
            ["text.procurement-part"] = RuleExamples.Department(("授予中小企业合同金额100.00", "授予中小企业合同金额210.00")),
            ["text.functional-item"] = RuleExamples.Department(("支出决算为120.33万元", "支出决算为210.33万元")),
            ["text-sum.income"] = RuleExamples.Department(("收入总计917.50", "收入总计971.50")),
            ["text-sum.expenditure"] = RuleExamples.Department(("年末结转和结余27.64", "年末结转和结余72.64")),
            ["text-sum.appropriations"] = RuleExamples.Department(("年初财政拨款结转和结余25.00", "年初财政拨款结转和结余52.00")),
            ["text-sum.kinds-of-income"] = RuleExamples.Department(("财政拨款收入888.00万元，占", "财政拨款收入808.00万元，占")),
            ["text-sum.kinds-of-expenditure"] = RuleExamples.Department(("其中：基本支出759.46", "其中：基本支出795.46")),
            ["text-sum.basic"] = RuleExamples.Department(("人员经费636.46", "人员经费663.46")),
            ["text-sum.three-public"] = RuleExamples.Department(("公务用车运行维护费12.70", "公务用车运行维护费17.20")),
            ["text-sum.fund-closing"] = RuleExamples.Department(("年末结转和结余3.00", "年末结转和结余5.00")),
            ["text-sum.procurement"] = RuleExamples.Department(("政府采购服务支出40.30", "政府采购服务支出43.00")),
            ["text-sum.vehicles"] = RuleExamples.Department(("其他用车2辆", "其他用车3辆")),
            ["text-sum.personnel"] = RuleExamples.Department(("退休人员19人", "退休人员91人")),
            ["text-sum.assets"] = RuleExamples.Department(("流动资产100.00", "流动资产110.00")),
            ["text-sum.grades"] = RuleExamples.Department(("“优”的项目2个", "“优”的项目3个")),
            ["text-sum.budget-adjustment"] = RuleExamples.Evaluation(("预算调整数50.00", "预算调整数60.00")),
            ["text.rate"] = RuleExamples.Department(("执行率94.00%", "执行率49.00%")),
            ["text.stated-part"] = () => new RuleExample(Rated("4个，占80.00%"), Rated("6个，占120.00%")),
            // Where it holds it is the relation share.text finds too.
            ["text.stated-ratio"] = () => new RuleExample(Rated("4个，占80.00%"), Rated("4个，占88.00%")) { IsSilentWhereItHolds = true },
            ["text.magnitude"] = () => new RuleExample(Large("1.04"), Large("1.40")),
            ["words.nothing-spent"] = RuleExamples
                .Department(("政府采购支出总额", "本年未发生公务接待费支出。政府采购支出总额"))
                .Holding(("政府采购支出总额", "本年未发生公务用车购置费支出。政府采购支出总额")),
            ["growth.level"] = () => new RuleExample(Level("有所减少"), Level("持平")),
            ["text.quoted-row"] = RuleExamples.Evaluation(("执行1,187.50", "执行1,178.50")),
            ["text.same-quantity"] = RuleExamples
                .Evaluation(("100,000.00元，年末结转和结余资金12,345.67元", "100,000.00元，年末结转和结余资金12,345.67万元"))
                .HoldingNothing(),
            ["year.closing-date"] = RuleExamples.Department(("截至2023年12月31日", "截至2022年12月31日")),
            ["year.compared-with"] = RuleExamples.Department(("与2022年度相比", "与2021年度相比")),
            ["year.heading"] = RuleExamples.Department(("第三部分 2023年度", "第三部分 2022年度")),
            ["year.evaluation-period"] = () => new RuleExample(Evaluated(2022), Evaluated(2021)),
            ["year.period"] = RuleExamples.Evaluation(("评价时间段为2022年1月1日", "评价时间段为2023年1月1日")),
        };

    private static Document Rated(string words) =>
        new DocumentBuilder().Text($"在开展绩效自评的5个项目中，自评得分在90分及以上的{words}。").Build();

    private static Document Large(string amount) =>
        new DocumentBuilder().Text($"收入预算10,394.20万元，合计约{amount}亿元。另有往来款0.35亿元。").Build();

    private static Document Level(string word) =>
        new DocumentBuilder().Text($"会议费支出12.00万元，比上年减少3.00万元，下降20.00%。总体来看，与上年相比{word}。").Build();

    private static Document Evaluated(int from) =>
        new DocumentBuilder(DocumentKind.EvaluationReport, 2022)
            .Text($"评价对象为2022年度部门整体支出，评价时间段为{from}年1月1日至2022年12月31日。")
            .Build();

    /// <summary>The old form of table 09, 合计, 基本支出 and 项目支出, and the sentence about it.</summary>
    private static Document StateCapital(string spent) =>
        new DocumentBuilder(DocumentKind.FinalAccounts, 2023)
            .Section("九、国有资本经营预算财政拨款支出决算情况说明", 1)
            .Text($"2023年度国有资本经营预算财政拨款支出{spent}万元，用于解决国有企业历史遗留问题。")
            .Table(
                "final-accounts.state-capital",
                "国有资本经营预算财政拨款支出决算表",
                "万元",
                "| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |",
                ["合计", "<", "13.07", "—", "13.07"],
                ["223", "国有资本经营预算支出", "13.07", "—", "13.07"]
            )
            .Build();
}
