using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests.Examples;

/// <summary>
/// A small department's final accounts in which everything holds, with the oddities honest reports have: rounding residues,
/// blank cells and dashes for nothing, an empty table, funds besides the appropriations.
/// </summary>
internal static class SampleDepartment
{
    public static Document Build(Edits? edits = null) => Builder(edits ?? Edits.None).Build();

    private static DocumentBuilder Builder(Edits edits)
    {
        var builder = new DocumentBuilder().Named("明州市档案局", "明州市档案局2023年度部门决算").Section("第二部分 部门决算表", 1);
        SampleTables.AddSummaries(builder, edits);
        SampleTables.AddDetails(builder.Page(3), edits);
        SampleText.Add(builder.Page(6), edits);
        SampleForms.Add(builder.Page(8), edits);
        return builder;
    }
}
