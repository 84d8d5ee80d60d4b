using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Narrative;

/// <summary>The first part: duties (主要职能), units and head counts (机构设置).</summary>
internal static class Overview
{
    /// <summary>Adds the part's sections.</summary>
    public static void Compose(AccountsContext context)
    {
        var (accounts, b) = (context.Accounts, context.Builder);
        b.Heading(2, "一、主要职能");
        b.Paragraph($"{accounts.Organisation}是{accounts.Place}人民政府工作部门，主管全域{accounts.Theme.Field}工作，主要职责是：");
        for (var i = 0; i < accounts.Theme.Duties.Count; i++)
        {
            b.Paragraph($"（{AccountsContext.Ordinal(i + 1)}）{accounts.Theme.Duties[i]}。");
        }

        b.Heading(2, context.Style.Region == Region.Shanghai ? "二、部门决算单位构成" : "二、机构设置及人员情况");
        if (context.Style.Region == Region.Shanghai)
        {
            UnitTable(context);
        }
        else
        {
            Staff(context);
        }
    }

    private static void Staff(AccountsContext context)
    {
        var (accounts, style, b) = (context.Accounts, context.Style, context.Builder);
        var staff = accounts.Matters.Staff;
        var total = b.Count(staff.Sum(), "人", SlotUse.Extra);
        var parts = staff.Select(s => b.Count(s, "人", SlotUse.Extra)).ToArray();
        b.Sum(RelationKind.Staff, "实有人数 = 在职 + 离休 + 退休", total, parts);
        b.Paragraph(
            $"{accounts.Organisation}{style.YearText}年度，实有人数{total}，其中：在职人员{parts[0]}，离休人员{parts[1]}，退休人员{parts[2]}。"
        );
        var units = b.Count(accounts.Units.Count, "个", SlotUse.Extra);
        Counted(b, units, accounts.Units.Count);
        var offices = b.Count(accounts.Theme.Offices.Count, "个", SlotUse.Extra);
        Counted(b, offices, accounts.Theme.Offices.Count);
        b.Paragraph(
            $"纳入本部门决算编制范围的下属预算单位{units}，分别是：{string.Join('、', accounts.Units)}。机关内设机构{offices}，分别是：{string.Join('、', accounts.Theme.Offices)}。"
        );
    }

    private static void Counted(ManuscriptBuilder b, Slot count, int things)
    {
        if (b.Habits.SaysMore)
        {
            b.Counts(RelationKind.ListCount, "个数 = 所列名称个数", count, things);
        }
    }

    private static void UnitTable(AccountsContext context)
    {
        var (accounts, style, b) = (context.Accounts, context.Style, context.Builder);
        var count = b.Count(accounts.Units.Count + 1, "家", SlotUse.Extra);
        Counted(b, count, accounts.Units.Count + 1);
        b.Paragraph(
            $"从预算单位构成看，{accounts.Organisation}部门决算包括局本级决算和下属单位决算，共{count}。纳入{accounts.Organisation}{style.YearText}年度部门决算编制范围的单位包括："
        );
        var grid = new GridBuilder(3);
        grid.SetRow(grid.NewHeaderRow(), 0, CellAlign.Centre, "序号", "单位名称", "备注");
        var units = accounts.Units.Prepend(accounts.Organisation + "（本级）").ToArray();
        for (var i = 0; i < units.Length; i++)
        {
            var row = grid.NewRow();
            grid.Set(row, 0, b.RowNumber(i + 1, "units"), CellAlign.Centre);
            grid.Set(row, 1, units[i], CellAlign.Left);
            grid.Set(row, 2, i == units.Length - 1 && i > 1 ? "预算不单列，并入本级" : "", CellAlign.Left);
        }

        b.Add(new TableBlock("units", "", "units", grid.Build(), [1, 4, 3]) { FontSize = 10.5 });
    }
}
