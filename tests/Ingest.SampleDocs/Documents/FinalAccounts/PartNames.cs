using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts;

/// <summary>The headings of the parts in a region's publications.</summary>
/// <param name="Overview">Duties and units.</param>
/// <param name="Text">The explanation.</param>
/// <param name="Glossary">Terms.</param>
/// <param name="Tables">The nine tables.</param>
/// <param name="Forms">The forms; empty where they belong to the explanation.</param>
internal sealed record PartNames(string Overview, string Text, string Glossary, string Tables, string Forms)
{
    /// <summary>The headings without their ordinals, which depend on the order.</summary>
    public static PartNames For(Region region, string organisation, string year) =>
        region switch
        {
            Region.Xinjiang => new("单位概况", "部门决算情况说明", "专业名词解释", "部门决算报表（见附表）", ""),
            Region.Shanghai => new(
                $"{organisation}概况",
                $"{organisation}{year}年度部门决算情况说明",
                "名词解释",
                $"{organisation}{year}年度部门决算表",
                ""
            ),
            Region.Sichuan => new("部门概况", $"{year}年度部门决算情况说明", "名词解释", "附表", "附件"),
            Region.Yunnan => new("部门概况", $"{year}年度部门决算情况说明", "名词解释", $"{year}年度部门决算表", "项目支出绩效自评"),
            _ => new("部门概况", $"{year}年度部门决算情况说明", "名词解释", $"{year}年度部门决算表", "附件"),
        };
}
