using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Narrative;

/// <summary>Sections 一 to 四: totals, income, expenditure, appropriations.</summary>
internal sealed class Totals(AccountsContext context, Reasons reasons)
{
    private readonly DepartmentAccounts accounts = context.Accounts;
    private readonly HouseStyle style = context.Style;
    private readonly ManuscriptBuilder b = context.Builder;

    /// <summary>Adds the four sections.</summary>
    public void Compose()
    {
        b.Heading(2, "一、收入支出决算总体情况说明");
        Overall();
        Scale();
        b.Heading(2, "二、收入决算情况说明");
        Income();
        b.Heading(2, "三、支出决算情况说明");
        Expenditure();
        b.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        Appropriations();
    }

    private void Overall()
    {
        var reason = reasons.For(accounts.Total, accounts.PriorTotal);
        if (!style.ComparesYears)
        {
            var both = b.Cite("t1.left", accounts.Total);
            var change = Phrases.Growth(b, accounts.Total, accounts.PriorTotal, both);
            b.Paragraph(
                $"{accounts.Organisation}{style.YearText}年度收入支出总计{both}。与{style.PriorYearText}年度相比，收入支出总计{change}。主要原因：{reason}。"
            );
            return;
        }

        var income = b.Cite("t1.left", accounts.Total);
        b.Paragraph(
            $"{style.YearText}年度收入总计{income}，其中：本年收入合计{b.Cite("t1.income", accounts.Income)}，{style.SurplusName}{b.Cite("t1.surplus", accounts.SurplusUsed)}，年初结转和结余{b.Cite("t1.opening", accounts.Opening)}。"
        );
        b.Paragraph(
            $"{style.YearText}年度支出总计{b.Cite("t1.right", accounts.Total)}，其中：本年支出合计{b.Cite("t1.expenditure", accounts.Expenditure)}，结余分配{b.Cite("t1.distribution", accounts.Distribution)}，年末结转和结余{b.Cite("t1.closing", accounts.Closing)}。"
        );
        b.Paragraph($"收入支出总体与上年相比，{Phrases.Growth(b, accounts.Total, accounts.PriorTotal, income)}，主要原因是：{reason}。");
    }

    private void Scale()
    {
        if (b.Habits.SaysMore)
        {
            var spent = b.HundredMillions("t1.expenditure", accounts.Expenditure);
            b.Paragraph($"从规模看，{style.YearText}年度收入支出总计{b.HundredMillions("t1.left", accounts.Total)}，本年支出{spent}。");
        }
    }

    private void Income()
    {
        (string Name, Amount Amount, string Key)[] sources =
        [
            ("财政拨款收入", accounts.Sum(l => l.FiscalIncome), "t2.total.fiscal"),
            ("上级补助收入", accounts.Sum(l => l.SuperiorGrants), "t2.total.superior"),
            ("事业收入", accounts.Sum(l => l.BusinessIncome), "t2.total.business"),
            ("经营收入", accounts.Sum(l => l.OperatingIncome), "t2.total.operating"),
            ("附属单位上缴收入", Amount.Zero, "t2.total.affiliate"),
            ("其他收入", accounts.Sum(l => l.OtherIncome), "t2.total.other"),
        ];
        Structure("本年收入", "t1.income", accounts.Income, sources, "收入占本年收入的比例");
    }

    private void Expenditure()
    {
        (string Name, Amount Amount, string Key)[] kinds =
        [
            ("基本支出", accounts.Sum(l => l.Basic), "t3.total.basic"),
            ("项目支出", accounts.Sum(l => l.Project), "t3.total.project"),
            ("上缴上级支出", Amount.Zero, "t3.total.superior"),
            ("经营支出", accounts.Sum(l => l.Operating), "t3.total.operating"),
            ("对附属单位补助支出", Amount.Zero, "t3.total.affiliate"),
        ];
        Structure("本年支出", "t1.expenditure", accounts.Expenditure, kinds, "支出占本年支出的比例");
    }

    private void Structure(string name, string key, Amount total, IEnumerable<(string Name, Amount Amount, string Key)> parts, string claim)
    {
        var whole = b.Cite(key, total);
        var shown = parts.Where(p => style.ComparesYears || !p.Amount.IsZero).ToArray();
        var runs = new List<Run>();
        foreach (var part in shown)
        {
            var slot = b.Cite(part.Key, part.Amount);
            var share = Phrases.Share(b, slot, part.Amount, whole, total, claim);
            runs.AddRange(b.Prose($"{(runs.Count == 0 ? "" : "；")}{part.Name}{share}"));
        }

        b.Paragraph($"{name}{(style.ComparesYears ? "" : "合计")}{whole}，其中：{runs}。");
    }

    private void Appropriations()
    {
        var total = accounts.FiscalTotal;
        var reason = reasons.For(total, accounts.PriorFiscalTotal);
        if (!style.ComparesYears)
        {
            var both = b.Cite("t4.left", total);
            var change = Phrases.Growth(b, total, accounts.PriorFiscalTotal, both);
            b.Paragraph(
                $"{accounts.Organisation}{style.YearText}年度财政拨款收入支出总计{both}。与{style.PriorYearText}年度相比，财政拨款收入支出总计{change}。主要原因：{reason}。"
            );
            return;
        }

        var income = b.Cite("t4.left", total);
        var (opening, received) = (accounts.Sum(l => l.Opening), accounts.Sum(l => l.FiscalIncome));
        var (closing, spent) = (accounts.Sum(l => l.Closing), accounts.Sum(l => l.Appropriated));
        b.Paragraph(
            $"{style.YearText}年度财政拨款收入总计{income}，其中：年初财政拨款结转和结余{b.Cite("t4.opening", opening)}，本年财政拨款收入{b.Cite("t4.income", received)}。财政拨款支出总计{b.Cite("t4.right", total)}，其中：年末财政拨款结转和结余{b.Cite("t4.closing", closing)}，本年财政拨款支出{b.Cite("t4.spent", spent)}。"
        );
        b.Paragraph(
            $"财政拨款收入支出总体与上年相比，{Phrases.Growth(b, total, accounts.PriorFiscalTotal, income)}，主要原因是：{reason}。"
        );
        var budget = b.Money(accounts.FiscalBudget);
        var final = b.Cite("t4.left", total);
        var rate = Phrases.Deviation(b, total, accounts.FiscalBudget, final, budget);
        b.Paragraph(
            $"与年初预算相比，财政拨款收入支出年初预算数{budget}，决算数{final}，预决算差异率{rate}，主要原因是：{reasons.For(total, accounts.FiscalBudget)}。"
        );
    }
}
