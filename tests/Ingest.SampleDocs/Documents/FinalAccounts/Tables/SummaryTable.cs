using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Tables;

/// <summary>01 收入支出决算总表: income on the left, expenditure by 类 on the right, both with the same total.</summary>
internal static class SummaryTable
{
    /// <summary>Composes the table; keys <c>t1.in.*</c>, <c>t1.out.*</c>.</summary>
    public static TableBlock Compose(AccountsContext context)
    {
        var (accounts, style) = (context.Accounts, context.Style);
        var lanes = new LaneTable(context, "决算数", expenditureColumns: 1, right: style.Year >= 2020 ? 32 : 31);
        (string, Amount, string)[] income =
        [
            ("一、一般公共预算财政拨款收入", accounts.Sum(l => l.General.IsZero ? Amount.Zero : l.FiscalIncome), "t1.in.1"),
            ("二、政府性基金预算财政拨款收入", accounts.Sum(l => l.Fund.IsZero ? Amount.Zero : l.FiscalIncome), "t1.in.2"),
            ("三、国有资本经营预算财政拨款收入", accounts.Sum(l => l.StateCapital.IsZero ? Amount.Zero : l.FiscalIncome), "t1.in.3"),
            ("四、上级补助收入", accounts.Sum(l => l.SuperiorGrants), "t1.in.4"),
            ("五、事业收入", accounts.Sum(l => l.BusinessIncome), "t1.in.5"),
            ("六、经营收入", accounts.Sum(l => l.OperatingIncome), "t1.in.6"),
            ("七、附属单位上缴收入", Amount.Zero, "t1.in.7"),
            ("八、其他收入", accounts.Sum(l => l.OtherIncome), "t1.in.8"),
        ];
        var classes = FunctionalClassification.Classes(style.Year, style.DebtRows);
        for (var i = 0; i < classes.Count; i++)
        {
            var code = classes[i];
            var spent = accounts.Sum(l => l.Code.StartsWith(code, StringComparison.Ordinal) ? l.Expenditure : Amount.Zero);
            var name = $"{AccountsContext.Ordinal(i + 1)}、{FunctionalClassification.ClassRowName(code, style.Year)}";
            lanes.Row(i < income.Length ? income[i] : null, (name, [spent], $"t1.out.{code}"));
        }

        lanes.Row(
            ("本年收入合计", accounts.Income, "t1.income"),
            ("本年支出合计", [accounts.Expenditure], "t1.expenditure"),
            centred: true
        );
        lanes.Row(
            (style.SurplusName, accounts.SurplusUsed, "t1.surplus"),
            ("结余分配", [accounts.Distribution], "t1.distribution"),
            centred: true
        );
        lanes.Row(("年初结转和结余", accounts.Opening, "t1.opening"), ("年末结转和结余", [accounts.Closing], "t1.closing"), centred: true);
        lanes.Row(("总计", accounts.Total, "t1.left"), ("总计", [accounts.Total], "t1.right"), centred: true);
        Claims(context.Builder, classes);
        const string Note = "本表反映部门本年度的总收支和年末结转结余情况。";
        var note = style.Region == Region.Shanghai ? $"注：{Note}" : $"注：1.{Note}2.本套报表金额单位转换时可能存在尾数误差。";
        return context.Table(1, "收入支出决算总表", lanes.Build(), lanes.Widths, note);
    }

    private static void Claims(ManuscriptBuilder b, IReadOnlyList<string> classes)
    {
        b.Sum(
            RelationKind.Sum,
            "01 表 本年收入合计 = Σ 各项收入",
            b.Find("t1.income"),
            Enumerable.Range(1, 8).Select(i => b.Find($"t1.in.{i}")),
            "t1.in"
        );
        b.Sum(
            RelationKind.Sum,
            "01 表 本年支出合计 = Σ 类",
            b.Find("t1.expenditure"),
            classes.Select(c => b.Find($"t1.out.{c}")),
            "t1.out"
        );
        b.Sum(
            RelationKind.Balance,
            "01 表 收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余",
            b.Find("t1.left"),
            [b.Find("t1.income"), b.Find("t1.surplus"), b.Find("t1.opening")]
        );
        b.Sum(
            RelationKind.Balance,
            "01 表 支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余",
            b.Find("t1.right"),
            [b.Find("t1.expenditure"), b.Find("t1.distribution"), b.Find("t1.closing")]
        );
        b.Same(RelationKind.Balance, "01 表 收入总计 = 支出总计", b.Find("t1.left"), b.Find("t1.right"));
    }
}
