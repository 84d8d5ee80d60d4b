using System.Globalization;
using Ingest.SampleDocs.Documents.FinalAccounts.Tables;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Narrative;

/// <summary>Sections 五 and 六: expenditure from the general public budget in all, by 类, by 项, and its basic part.</summary>
internal sealed class GeneralBudget(AccountsContext context, Reasons reasons)
{
    private readonly DepartmentAccounts accounts = context.Accounts;
    private readonly HouseStyle style = context.Style;
    private readonly ManuscriptBuilder b = context.Builder;
    private readonly SpendingLine[] lines = [.. context.Accounts.Lines.Where(l => !l.General.IsZero)];

    private Amount Total => Amount.Sum(lines.Select(l => l.General));

    /// <summary>Adds the two sections.</summary>
    public void Compose()
    {
        b.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        b.Heading(3, "（一）一般公共预算财政拨款支出决算总体情况");
        var total = Overall();
        b.Heading(3, "（二）一般公共预算财政拨款支出决算结构情况");
        Classes(total);
        b.Heading(3, "（三）一般公共预算财政拨款支出决算具体情况");
        Items();
        b.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        Basic();
    }

    private Slot Overall()
    {
        var prior = accounts.PriorGeneral ?? Amount.Sum(lines.Select(l => l.PriorGeneral));
        var spent = b.Cite("t5.total.spent", Total);
        var whole = b.Cite("t1.expenditure", accounts.Expenditure);
        var share = b.Percent(Total.Fen * 100m / accounts.Expenditure.Fen);
        b.Ratio(RelationKind.Share, "一般公共预算财政拨款支出占本年支出合计的比例", share, spent, whole);
        var growth = Phrases.Growth(b, Total, prior, spent);
        var reason = reasons.For(Total, prior);
        if (style.ComparesYears)
        {
            b.Paragraph(
                $"{style.YearText}年度一般公共预算财政拨款支出{spent}，占本年支出合计（{whole}）的{share}。与上年相比，{growth}，主要原因是：{reason}。"
            );
        }
        else
        {
            b.Paragraph(
                $"一般公共预算财政拨款支出{spent}，占本年支出合计{whole}的{share}。与{style.PriorYearText}年度相比，一般公共预算财政拨款支出{growth}。主要原因：{reason}。"
            );
        }

        return spent;
    }

    private void Classes(Slot total)
    {
        var runs = new List<Run>();
        var number = 0;
        foreach (var code in CodeTable.Codes(lines).Where(c => c.Length == 3))
        {
            var amount = Amount.Sum(lines.Where(l => l.Code.StartsWith(code, StringComparison.Ordinal)).Select(l => l.General));
            var slot = b.Cite($"t5.{code}.spent", amount);
            var share = Phrases.Share(b, slot, amount, total, Total, "类支出占一般公共预算财政拨款支出");
            var name = FunctionalClassification.Name(code, style.Year);
            number++;
            if (style.ComparesYears)
            {
                b.Paragraph($"{number.ToString(CultureInfo.InvariantCulture)}.{name}（类）{share}。");
            }
            else
            {
                runs.AddRange(b.Prose($"{(runs.Count == 0 ? "" : "；")}{name}（类）{share}"));
            }
        }

        if (runs.Count > 0)
        {
            var again = b.Cite("t5.total.spent", Total);
            b.Paragraph($"一般公共预算财政拨款支出{again}，主要用于以下方面：{runs}。");
        }
    }

    private void Items()
    {
        if (!style.ComparesYears)
        {
            var budgeted = Amount.Sum(lines.Select(l => l.Budget));
            var budget = b.Money(budgeted);
            var spent = b.Cite("t5.total.spent", Total);
            var phrase = Phrases.Completion(b, budget, spent, budgeted, Total, reasons.For(Total, budgeted));
            b.Paragraph($"一般公共预算财政拨款支出{phrase}其中：");
        }

        for (var i = 0; i < lines.Length; i++)
        {
            Item(i + 1, lines[i]);
        }
    }

    private void Item(int number, SpendingLine line)
    {
        var name = Phrases.NameOf(line.Code, style.Year);
        var ordinal = number.ToString(CultureInfo.InvariantCulture);
        var spent = b.Cite($"t5.{line.Code}.spent", line.General);
        if (style.ComparesYears)
        {
            var growth = Phrases.Growth(b, line.General, line.PriorGeneral, spent);
            var reason = line.PriorGeneral.IsZero ? "本年新安排该项支出，上年没有发生" : reasons.For(line.General, line.PriorGeneral);
            b.Paragraph($"{ordinal}.{name}：支出决算数为{spent}，比上年决算{growth}，主要原因是：{reason}。");
            return;
        }

        var phrase = Phrases.Completion(b, b.Money(line.Budget), spent, line.Budget, line.General, reasons.For(line.General, line.Budget));
        b.Paragraph($"{ordinal}、{name}。{phrase}");
    }

    private void Basic()
    {
        var basic = b.Cite("t5.total.basic", Amount.Sum(lines.Select(l => l.GeneralBasic)));
        var personnel = b.Cite("t6.personnel", accounts.Personnel);
        var publicCosts = b.Cite("t6.public", accounts.PublicCosts);
        b.Sum(RelationKind.Sum, "基本支出 = 人员经费 + 公用经费", basic, [personnel, publicCosts]);
        var people = Names("301", "303");
        var things = Names("302", "310");
        if (style.ComparesYears)
        {
            b.Paragraph($"{style.YearText}年度一般公共预算财政拨款基本支出{basic}，其中：人员经费{personnel}，包括：{people}。");
            b.Paragraph($"公用经费{publicCosts}，包括：{things}。");
        }
        else
        {
            b.Paragraph(
                $"一般公共预算财政拨款基本支出{basic}。其中：人员经费{personnel}，主要包括：{people}；公用经费{publicCosts}，主要包括：{things}。"
            );
        }
    }

    private string Names(params string[] parents) =>
        string.Join('、', accounts.Economic.Keys.Where(c => parents.Contains(c[..3])).Select(EconomicClassification.Name));
}
