using Ingest.Checks.Tests.Building;

namespace Ingest.Checks.Tests.Examples;

/// <summary>The narrative of the sample department.</summary>
internal static class SampleText
{
    public static void Add(DocumentBuilder builder, Edits edits)
    {
        builder.Section("第三部分 部门决算情况说明", 1).Section("二、收入决算情况说明");
        builder.Text(edits.Text("本年收入合计890.50万元，其中：财政拨款收入888.00万元，占99.72%；其他收入2.50万元，占0.28%。"));
        builder.Section("三、支出决算情况说明");
        builder.Text(edits.Text("本年支出合计889.86万元，其中：基本支出759.46万元，占85.35%；项目支出130.40万元，占14.65%。"));
        builder.Section("五、一般公共预算财政拨款支出决算情况说明");
        builder.Text(edits.Text("一般公共预算财政拨款支出836.86万元，占本年支出合计（889.86万元）的94.04%。"));
    }
}
