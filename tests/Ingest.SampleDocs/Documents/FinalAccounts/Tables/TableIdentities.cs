namespace Ingest.SampleDocs.Documents.FinalAccounts.Tables;

/// <summary>The equalities between the nine tables (表间勾稽).</summary>
internal static class TableIdentities
{
    /// <summary>Claims them; every table must have been composed.</summary>
    public static void Claim(AccountsContext context)
    {
        var b = context.Builder;
        void Same(string text, string left, string right) => b.Same(RelationKind.InterTable, text, b.Find(left), b.Find(right));

        Same("01 表 本年收入合计 = 02 表 合计", "t1.income", "t2.total.income");
        Same("01 表 本年支出合计 = 03 表 合计", "t1.expenditure", "t3.total.spent");
        Same("02 表 财政拨款收入 = 04 表 本年收入合计", "t2.total.fiscal", "t4.income");
        Same("04 表 一般公共预算支出 = 05 表 合计", "t4.spent.1", "t5.total.spent");
        Same("04 表 政府性基金支出 = 08 表 本年支出", "t4.spent.2", "t8.total.spent");
        Same("04 表 年末政府性基金 = 08 表 年末", "t4.closing.2", "t8.total.closing");
        Same("04 表 国有资本经营支出 = 09 表 本年支出", "t4.spent.3", "t9.total.spent");
        for (var i = 1; i <= 3; i++)
        {
            Same($"01 表 第 {i} 行 = 04 表 第 {i} 行", $"t1.in.{i}", $"t4.in.{i}");
        }

        b.Sum(
            RelationKind.InterTable,
            "05 表 基本支出 = 06 表 人员经费 + 公用经费",
            b.Find("t5.total.basic"),
            [b.Find("t6.personnel"), b.Find("t6.public")]
        );
        foreach (var code in CodeTable.Codes(context.Accounts.Lines).Where(c => c.Length == 3))
        {
            Same($"01 表 类 {code} = 03 表 {code}", $"t1.out.{code}", $"t3.{code}.spent");
            Same($"04 表 类 {code} 一般公共预算 = 05 表 {code}", $"t4.out.{code}.1", $"t5.{code}.spent");
        }

        foreach (var line in context.Accounts.Lines.Where(l => !l.General.IsZero))
        {
            var text = $"05 表 {line.Code} ≤ 03 表 {line.Code}";
            b.AtMost(RelationKind.PartOfWhole, text, b.Find($"t5.{line.Code}.spent"), b.Find($"t3.{line.Code}.spent"));
        }
    }
}
