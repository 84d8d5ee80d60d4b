using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests.Examples;

/// <summary>A small evaluation report in which everything holds.</summary>
internal static class SampleEvaluation
{
    public static Document Build(Edits? edits = null)
    {
        var made = edits ?? Edits.None;
        var builder = new DocumentBuilder(DocumentKind.EvaluationReport, 2022).Named("明州市水利局", "2022年部门整体支出绩效评价报告");
        AddSummary(builder, made);
        AddAnalysis(builder.Page(4), made);
        AddSystem(builder.Page(7), made);
        AddProjects(builder, made);
        AddSurvey(builder.Page(9), made);
        return builder.Build();
    }

    private static void AddSummary(DocumentBuilder builder, Edits edits)
    {
        builder.Section("摘要", 1);
        builder.Text(
            edits.Text("经综合评价，评价得分92.40分，绩效等级为“优”。其中：项目决策类得18.00分，项目效益类得74.40分。"),
            edits.Text(
                "设置一级指标2个、二级指标2个、三级指标5个，其中得满分的指标2个，扣分的指标3个。评价对象为2022年度部门整体支出，评价时间段为2022年1月1日至2022年12月31日。"
            ),
            edits.Text(
                "2022年度项目支出年初预算100,000.00元，年末结转和结余资金12,345.67元。主要项目共2个，全年预算1,250.00万元，执行1,187.50万元，执行率95.00%。"
            ),
            edits.Text("年末结转和结余资金12,345.67元。"),
            edits.Text("2022年度部门实际支出1,187.50万元，其中：基本支出700.00万元，项目支出487.50万元。"),
            edits.Text("年末结转和结余62.50万元，预算执行率95.00%。"),
            edits.Text("重点项目执行情况：堤防加固777.50万元，河道清淤410.00万元。"),
            edits.Text("项目预算安排共1,250.00万元，明细见附件2。"),
            edits.Text("部门收入年初预算1,200.00万元，全年预算1,250.00万元，预算调整数50.00万元，预算调整率4.17%。")
        );
        builder.Table(
            "evaluation.score-summary",
            "得分汇总表",
            "",
            "| 指标 | 项目决策类 | 项目效益类 | 合计分值 |",
            edits.Rows(
                "sum",
                """
                | 权重 | 20.00 | 80.00 | 100.00 |
                | 得分 | 18.00 | 74.40 | 92.40 |
                | 得分率 | 90.00% | 93.00% | 92.40% |
                """
            )
        );
    }

    private static void AddAnalysis(DocumentBuilder builder, Edits edits)
    {
        builder.Section("二、指标分析", 1).Section("（1）A12 绩效目标合理性", 3);
        builder.Text(edits.Text("目标未覆盖全部职能，扣2.00分。"), edits.Text("该指标满分为10.00分，根据评分标准得8.00分。"));
        builder.Section("（2）B11 堤防加固长度", 3);
        builder.Text(edits.Text("全年完成堤防加固57公里，小于目标值。"), edits.Text("该指标满分为40.00分，根据评分标准得38.00分。"));
        builder.Section("（3）B13 公众满意度", 3);
        builder.Text(edits.Text("回收有效问卷200份，针对该指标设置问题3个。"), edits.Text("公众满意度为86.72%，小于目标值。"));
        builder.Table("evaluation.survey", "公众满意度分析表", "", "| 问题 | 选项 | 人数 | 占比 | 综合满意率 |", edits.Rows("rate", Rated));
    }

    private const string Rated = """
        | 您对防洪设施是否满意？ | 非常满意 | 120 | 60.00% | 85.40% |
        | ^ | 比较满意 | 44 | 22.00% | ^ |
        | ^ | 一般 | 20 | 10.00% | ^ |
        | ^ | 不太满意 | 12 | 6.00% | ^ |
        | ^ | 不满意 | 4 | 2.00% | ^ |
        | 您对供水水质是否满意？ | 非常满意 | 124 | 62.00% | 88.15% |
        | ^ | 比较满意 | 50 | 25.00% | ^ |
        | ^ | 一般 | 18 | 9.00% | ^ |
        | ^ | 不太满意 | 5 | 2.50% | ^ |
        | ^ | 不满意 | 3 | 1.50% | ^ |
        | 您对河道保洁是否满意？ | 非常满意 | 110 | 55.00% | 86.60% |
        | ^ | 比较满意 | 70 | 35.00% | ^ |
        | ^ | 一般 | 8 | 4.00% | ^ |
        | ^ | 不太满意 | 8 | 4.00% | ^ |
        | ^ | 不满意 | 4 | 2.00% | ^ |
        | 综合满意度 | < | < | < | 86.72% |
        """;

    private static void AddSystem(DocumentBuilder builder, Edits edits)
    {
        builder.Section("附件1：指标体系", 1);
        builder.Table(
            "evaluation.indicator-system",
            "绩效评价指标体系及评分表",
            "",
            "| 一级指标 | 二级指标 | 三级指标 | 权重 | 标杆值 | 评分标准 | 完成值 | 得分 | 得分率 |",
            edits.Rows("sys", System)
        );
        builder.Table(
            "evaluation.indicator-scores",
            "表4-1：项目效益类得分情况表",
            "",
            "| 一级指标 | 二级指标 | 三级指标 | 权重 | 标杆值 | 完成值 | 得分 | 得分率 |",
            edits.Rows("part", Part)
        );
    }

    private const string System = """
        | A 项目决策（20.00分） | A1 决策（20.00分） | A11 决策规范性 | 10.00 | 规范 | 1.程序规范（6分）；2.依据充分（4分） | 规范 | 10.00 | 100.00% |
        | ^ | ^ | A12 绩效目标合理性 | 10.00 | 合理 | 1.目标明确（5分）；2.与职能匹配（5分） | 较合理 | 8.00 | 80.00% |
        | 小计 | < | < | 20.00 | | | | 18.00 | 90.00% |
        | B 项目效益（80.00分） | B1 产出效果（80.00分） | B11 堤防加固长度 | 40.00 | ≥60公里 | 得分=实际完成值/目标值×权重，最高不超过权重 | 57公里 | 38.00 | 95.00% |
        | ^ | ^ | B12 水质达标率 | 20.00 | ≥95.00% | 达到目标值得满分，否则不得分 | 96.20% | 20.00 | 100.00% |
        | ^ | ^ | B13 公众满意度 | 20.00 | ≥90.00% | 满意度≥90%得满分，每降低1个百分点扣1.20分，不足1个百分点不扣分 | 86.72% | 16.40 | 82.00% |
        | 小计 | < | < | 80.00 | | | | 74.40 | 93.00% |
        | 总计 | < | < | 100.00 | | | | 92.40 | 92.40% |
        """;

    private const string Part = """
        | B 项目效益 | B1 产出效果 | B11 堤防加固长度 | 40.00 | ≥60公里 | 57公里 | 38.00 | 95.00% |
        | ^ | ^ | B12 水质达标率 | 20.00 | ≥95.00% | 96.20% | 20.00 | 100.00% |
        | ^ | ^ | B13 公众满意度 | 20.00 | ≥90.00% | 86.72% | 16.40 | 82.00% |
        | 合计 | < | < | 80.00 | | | 74.40 | 93.00% |
        """;

    private static void AddProjects(DocumentBuilder builder, Edits edits) =>
        builder
            .Section("附件2：主要项目", 1)
            .Table(
                "evaluation.project-list",
                "主要项目预算安排及执行情况表",
                "万元",
                "| 序号 | 项目名称 | 年初预算数 | 全年预算数 | 执行数 | 预算执行率 |",
                edits.Rows(
                    "proj",
                    """
                    | 1 | 堤防加固 | 700.00 | 800.00 | 777.50 | 97.19% |
                    | 2 | 河道清淤 | 500.00 | 450.00 | 410.00 | 91.11% |
                    | 合计 | < | 1,200.00 | 1,250.00 | 1,187.50 | 95.00% |
                    """
                )
            );

    private static void AddSurvey(DocumentBuilder builder, Edits edits)
    {
        builder.Section("附件4：问卷调查统计结果", 1);
        builder.Text(edits.Text("本次共发放问卷210份，收回有效问卷200份，有效率95.24%。"));
        builder.Table(
            "evaluation.survey",
            "问卷统计结果",
            "",
            [],
            edits.Rows(
                "poll",
                """
                | 1.您的性别是？ | < | < |
                | 选项 | 反馈数量 | 占比 |
                | 男 | 112 | 56.0% |
                | 女 | 88 | 44.0% |
                | 2.您希望改进哪些方面？（多选） | < | < |
                | 选项 | 反馈数量 | 占比 |
                | 供水 | 150 | 75.0% |
                | 排水 | 120 | 60.0% |
                | 排污 | 60 | 30.0% |
                | 3.您对防洪设施是否满意？ | < | < |
                | 选项 | 反馈数量 | 占比 |
                | 非常满意 | 120 | 60.0% |
                | 比较满意 | 44 | 22.0% |
                | 一般 | 20 | 10.0% |
                | 不太满意 | 12 | 6.0% |
                | 不满意 | 4 | 2.0% |
                """
            )
        );
    }
}
