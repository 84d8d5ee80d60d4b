using System.Globalization;
using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Documents.FinalAccounts.Narrative;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Budget;

/// <summary>Composes a department's published budget (部门预算公开) in Shanghai's form: text in 万元, tables in 元.</summary>
public static class BudgetComposer
{
    private static readonly string[] Parts = ["主要职能", "机构设置", "名词解释", "部门预算编制说明", "部门预算表", "其他相关情况说明"];

    /// <summary>The manuscript of a budget.</summary>
    public static Manuscript Compose(DepartmentAccounts accounts, HouseStyle style, Habits habits)
    {
        var builder = new ManuscriptBuilder("", "元", groupedProse: true, proseUnit: "万元") { Habits = habits };
        var context = new AccountsContext(accounts, style, builder);
        var tables = new BudgetTables(context).Compose();
        builder.Add(new CoverBlock("cover", [accounts.Organisation, $"{style.YearText}年部门预算"]));
        builder.Heading(1, "目 录", newPage: true);
        builder.Add(new ContentsBlock("contents", 2));
        var text = new BudgetText(context);
        for (var i = 0; i < Parts.Length; i++)
        {
            builder.Heading(1, $"{AccountsContext.Ordinal(i + 1)}、{Parts[i]}", newPage: true);
            Part(i, context, text, tables);
        }

        var (blocks, slots, relations) = builder.Build();
        return new Manuscript
        {
            Title = $"{accounts.Organisation}{style.YearText}年部门预算",
            Organisation = accounts.Organisation,
            Year = style.Year,
            Kind = "budget",
            KindName = "部门预算公开",
            Place = $"{accounts.Place}（虚构）",
            Blocks = blocks,
            Slots = slots,
            Relations = relations,
        };
    }

    private static void Part(int number, AccountsContext context, BudgetText text, TableBlock[] tables)
    {
        var (accounts, b) = (context.Accounts, context.Builder);
        switch (number)
        {
            case 0:
                b.Paragraph($"{accounts.Organisation}是{accounts.Place}人民政府工作部门，主要职能包括：");
                foreach (var (duty, i) in accounts.Theme.Duties.Select((d, i) => (d, i + 1)))
                {
                    b.Paragraph($"{i.ToString(CultureInfo.InvariantCulture)}、{duty}。");
                }

                break;
            case 1:
                var units = b.Count(accounts.Units.Count, "家", SlotUse.Extra);
                b.Paragraph(
                    $"{accounts.Organisation}部门预算是包括本部以及下属预算单位{units}的综合收支计划，下属单位为：{string.Join('、', accounts.Units)}。"
                );
                break;
            case 2:
                Glossary.Compose(b);
                break;
            case 3:
                text.Explanation();
                break;
            case 4:
                foreach (var table in tables)
                {
                    b.Add(table);
                }

                break;
            default:
                text.OtherMatters();
                break;
        }
    }
}
