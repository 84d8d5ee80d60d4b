using Ingest.Checks.Tests.Building;

namespace Ingest.Checks.Tests.Examples;

/// <summary>Self-evaluation forms of the sample department.</summary>
internal static class SampleForms
{
    public static void Add(DocumentBuilder builder, Edits edits)
    {
        builder.Section("十、预算绩效情况说明");
        builder.Table(
            "self-evaluation.project",
            "项目支出绩效自评表",
            "万元",
            [],
            edits.Rows(
                "form1",
                GridText.Rows(
                    """
                    | 项目名称 | < | < | 档案数字化 | < | < | < | < | < |
                    | 项目资金（万元） | < | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
                    | ^ | < | 年度资金总额 | 60.00 | 50.00 | 48.55 | 10 | 97.10% | 9.71 |
                    | ^ | < | 其中：当年财政拨款 | 60.00 | 45.00 | 43.55 | — | — | — |
                    | ^ | < | 其他资金 | | 5.00 | 5.00 | — | — | — |
                    | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
                    | ^ | 产出指标 | 数量指标 | 数字化档案页数 | ≥20万页 | 21万页 | 30 | 30.00 | |
                    | ^ | ^ | 质量指标 | 抽检合格率 | ≥98% | 98.6% | 20 | 20.00 | |
                    | ^ | 效益指标 | 社会效益指标 | 查档响应时间 | ≤2天 | 1天 | 30 | 30.00 | |
                    | ^ | 满意度指标 | 服务对象满意度指标 | 查档群众满意度 | ≥90% | 85.5% | 10 | 9.50 | 窗口不足，已增设 |
                    | 总分 | < | < | < | < | < | 100 | 99.21 | |
                    """
                )
            )
        );
    }
}
