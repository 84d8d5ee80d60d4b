using System.Globalization;
using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Documents.FinalAccounts.Narrative;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Budget;

/// <summary>The explanation of a budget and its other matters; figures in 万元 that repeat tables in 元.</summary>
internal sealed class BudgetText(AccountsContext context)
{
    private readonly DepartmentAccounts accounts = context.Accounts;
    private readonly HouseStyle style = context.Style;
    private readonly ManuscriptBuilder b = context.Builder;

    /// <summary>预算编制说明: totals, then the 项 one by one.</summary>
    public void Explanation()
    {
        var fiscal = accounts.Sum(l => l.FiscalIncome);
        var income = b.Cite("t1.left", accounts.Income);
        var appropriated = b.Cite("t1.in.1", fiscal);
        b.Paragraph(
            $"{style.YearText}年，{accounts.Organisation}收入预算{income}，其中：财政拨款收入{appropriated}，比{style.PriorYearText}年预算{Change(fiscal, accounts.PriorFiscalTotal, appropriated)}；事业收入{b.Cite("t1.in.2", accounts.Sum(l => l.BusinessIncome))}；事业单位经营收入{b.Cite("t1.in.3", accounts.Sum(l => l.OperatingIncome))}；其他收入{b.Cite("t1.in.4", accounts.Sum(l => l.OtherIncome + l.SuperiorGrants))}。"
        );
        var spent = b.Cite("t1.right", accounts.Expenditure);
        var paid = b.Cite("t4.right", fiscal);
        var general = b.Cite("t4.right.1", accounts.Sum(l => l.General));
        var fund = b.Cite("t4.right.2", accounts.Sum(l => l.Fund));
        var capital = b.Cite("t4.right.3", accounts.Sum(l => l.StateCapital));
        b.Sum(RelationKind.Sum, "财政拨款支出预算 = 一般公共预算 + 政府性基金 + 国有资本经营", paid, [general, fund, capital]);
        b.Paragraph(
            $"支出预算{spent}，其中：财政拨款支出预算{paid}。财政拨款支出预算中，一般公共预算拨款支出预算{general}；政府性基金拨款支出预算{fund}；国有资本经营预算拨款支出预算{capital}。{Shares(paid)}"
        );
        b.Paragraph($"财政拨款支出主要内容如下：");
        foreach (var (line, i) in accounts.Lines.Where(l => !l.General.IsZero).Select((l, i) => (l, i + 1)))
        {
            var amount = b.Cite($"t5.{line.Code}.spent", line.General);
            b.Paragraph(
                $"{i.ToString(CultureInfo.InvariantCulture)}. “{Phrases.NameOf(line.Code, style.Year)}”{amount}，主要用于{(line.GeneralBasic.IsZero ? "专项工作" : "人员和日常运行")}支出。"
            );
        }
    }

    /// <summary>其他相关情况说明: “三公”经费, running costs, procurement, vehicles.</summary>
    public void OtherMatters()
    {
        var (budget, matters) = (accounts.ThreePublicBudget, accounts.Matters);
        b.Heading(2, "（一）“三公”经费预算情况说明");
        var total = b.Cite("t9.total", budget.Total);
        var vehicles = b.Cite("t9.vehicles", budget.Vehicles);
        b.Paragraph(
            $"{style.YearText}年“三公”经费预算数为{total}，比{style.PriorYearText}年预算{Change(budget.Total, accounts.ThreePublicPrior.Total, total)}。其中：因公出国（境）费{b.Cite("t9.abroad", budget.Abroad)}；公务用车购置及运行费{vehicles}，其中公务用车购置费{b.Cite("t9.purchase", budget.Purchase)}、公务用车运行费{b.Cite("t9.running", budget.Running)}；公务接待费{b.Cite("t9.reception", budget.Reception)}。"
        );
        b.Heading(2, "（二）机关运行经费预算");
        b.Paragraph($"{style.YearText}年{accounts.Organisation}财政拨款的机关运行经费预算为{b.Cite("t9.costs", matters.RunningCosts)}。");
        b.Heading(2, "（三）政府采购预算情况");
        var sum = b.Money(Amount.Sum(matters.Procurement));
        var parts = matters.Procurement.Select(b.Money).ToArray();
        b.Sum(RelationKind.Procurement, "政府采购预算 = 货物 + 工程 + 服务", sum, parts);
        b.Paragraph(
            $"{style.YearText}年度本部门政府采购预算{sum}，其中：政府采购货物预算{parts[0]}、政府采购工程预算{parts[1]}、政府采购服务预算{parts[2]}。"
        );
        b.Heading(2, "（四）国有资产占有使用情况");
        var cars = b.Count(matters.Vehicles.Sum(), "辆");
        var kinds = matters.Vehicles.Skip(3).Select(v => b.Count(v, "辆")).ToArray();
        var others = b.Count(matters.Vehicles.Take(3).Sum(), "辆");
        b.Sum(RelationKind.Vehicles, "车辆 = 各类用车之和", cars, [.. kinds, others]);
        b.Paragraph(
            $"截至上年8月31日，{accounts.Organisation}共有车辆{cars}，其中：应急保障用车{kinds[0]}、执法执勤用车{kinds[1]}、特种专业技术用车{kinds[2]}、离退休干部用车{kinds[3]}、其他用车{kinds[4]}、机要通信及领导用车{others}。"
        );
    }

    private IReadOnlyList<Run> Shares(Slot paid)
    {
        if (!b.Habits.SaysMore)
        {
            return [];
        }

        var total = accounts.Sum(l => l.FiscalIncome);
        Slot Of(Slot part, Amount amount)
        {
            var share = b.Percent(amount.Fen * 100m / total.Fen);
            b.Ratio(RelationKind.Share, "占财政拨款支出预算的比例", share, part, paid);
            return share;
        }

        var first = b.Cite("t4.right.1", accounts.Sum(l => l.General));
        return b.Prose(
            $"一般公共预算拨款{first}占财政拨款支出预算的{Of(first, accounts.Sum(l => l.General))}，合计约{b.HundredMillions("t4.right", total)}。"
        );
    }

    private IReadOnlyList<Run> Change(Amount now, Amount prior, Slot nowSlot)
    {
        if (b.Habits.SaysMore)
        {
            return Phrases.Growth(b, now, prior, nowSlot);
        }

        var difference = b.Money(now >= prior ? now - prior : prior - now);
        return b.Prose($"{(now >= prior ? "增加" : "减少")}{difference}");
    }
}
