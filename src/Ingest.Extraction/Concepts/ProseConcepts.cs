using System.Text.RegularExpressions;

namespace Ingest.Extraction.Concepts;

/// <summary>The well-known quantities of the narrative, by the kind of the section and the end of the label.</summary>
internal static partial class ProseConcepts
{
    private static readonly (string Section, string LabelEnd, string Id)[] All =
    [
        ("narrative.summary", "收入总计", "income.grand-total"),
        ("narrative.summary", "收入支出总计", "income.grand-total"),
        ("narrative.summary", "支出总计", "expenditure.grand-total"),
        ("narrative.summary", "本年收入合计", "income.total"),
        ("narrative.summary", "本年支出合计", "expenditure.total"),
        ("narrative.summary", "使用非财政拨款结余", "income.balance-used"),
        ("narrative.summary", "结余分配", "expenditure.surplus-distribution"),
        ("narrative.summary", "年初结转和结余", "balance.opening"),
        ("narrative.summary", "年末结转和结余", "balance.closing"),
        ("narrative.income", "本年收入合计", "income.total"),
        ("narrative.income", "本年收入", "income.total"),
        ("narrative.income", "财政拨款收入", "income.appropriation"),
        ("narrative.income", "上级补助收入", "income.superior-subsidy"),
        ("narrative.income", "事业收入", "income.institutional"),
        ("narrative.income", "经营收入", "income.operating"),
        ("narrative.income", "附属单位上缴收入", "income.subordinate-remittance"),
        ("narrative.income", "其他收入", "income.other"),
        ("narrative.expenditure", "本年支出合计", "expenditure.total"),
        ("narrative.expenditure", "本年支出", "expenditure.total"),
        ("narrative.expenditure", "基本支出", "expenditure.basic"),
        ("narrative.expenditure", "项目支出", "expenditure.project"),
        ("narrative.expenditure", "上缴上级支出", "expenditure.superior-remittance"),
        ("narrative.expenditure", "经营支出", "expenditure.operating"),
        ("narrative.expenditure", "对附属单位补助支出", "expenditure.subordinate-subsidy"),
        ("narrative.appropriation-summary", "财政拨款收入总计", "appropriation.income.grand-total"),
        ("narrative.appropriation-summary", "财政拨款收入支出总计", "appropriation.income.grand-total"),
        ("narrative.appropriation-summary", "财政拨款支出总计", "appropriation.expenditure.grand-total"),
        ("narrative.appropriation-summary", "本年财政拨款收入", "appropriation.income.total"),
        ("narrative.appropriation-summary", "本年财政拨款支出", "appropriation.expenditure.total"),
        ("narrative.appropriation-summary", "年初财政拨款结转和结余", "appropriation.balance.opening"),
        ("narrative.appropriation-summary", "年末财政拨款结转和结余", "appropriation.balance.closing"),
        ("narrative.general-public-budget", "一般公共预算财政拨款支出", "general-public-budget.expenditure.total"),
        ("narrative.basic-expenditure", "基本支出", "general-public-budget.expenditure.basic"),
        ("narrative.basic-expenditure", "人员经费", "basic-expenditure.personnel"),
        ("narrative.basic-expenditure", "公用经费", "basic-expenditure.operating"),
        ("narrative.three-public", "经费支出", "three-public.total"),
        ("narrative.three-public", "经费财政拨款支出", "three-public.total"),
        ("narrative.three-public", "因公出国(境)费支出", "three-public.abroad"),
        ("narrative.three-public", "因公出国(境)费", "three-public.abroad"),
        ("narrative.three-public", "公务用车购置及运行维护费支出", "three-public.vehicles"),
        ("narrative.three-public", "公务用车购置及运行维护费", "three-public.vehicles"),
        ("narrative.three-public", "公务用车购置及运行费", "three-public.vehicles"),
        ("narrative.three-public", "公务用车购置费", "three-public.vehicle-purchase"),
        ("narrative.three-public", "公务用车运行维护费", "three-public.vehicle-operation"),
        ("narrative.three-public", "公务用车运行费", "three-public.vehicle-operation"),
        ("narrative.three-public", "公务接待费支出", "three-public.reception"),
        ("narrative.three-public", "公务接待费", "three-public.reception"),
        ("narrative.government-fund", "年初结转和结余", "government-fund.balance.opening"),
        ("narrative.government-fund", "本年收入", "government-fund.income.total"),
        ("narrative.government-fund", "本年支出", "government-fund.expenditure.total"),
        ("narrative.government-fund", "年末结转和结余", "government-fund.balance.closing"),
        ("narrative.state-capital", "年初结转和结余", "state-capital.balance.opening"),
        ("narrative.state-capital", "本年收入", "state-capital.income.total"),
        ("narrative.state-capital", "本年支出", "state-capital.expenditure.total"),
        ("narrative.state-capital", "年末结转和结余", "state-capital.balance.closing"),
        ("narrative.operating-expenses", "机关运行经费支出", "operating-expenses.total"),
        ("narrative.procurement", "政府采购支出总额", "procurement.total"),
        ("narrative.procurement", "政府采购金额", "procurement.total"),
        ("narrative.procurement", "货物支出", "procurement.goods"),
        ("narrative.procurement", "货物采购金额", "procurement.goods"),
        ("narrative.procurement", "工程支出", "procurement.works"),
        ("narrative.procurement", "工程采购金额", "procurement.works"),
        ("narrative.procurement", "服务支出", "procurement.services"),
        ("narrative.procurement", "服务采购金额", "procurement.services"),
    ];

    /// <summary>The concept of an amount in prose; none where it is not a known one.</summary>
    /// <param name="section">Kind of its section.</param>
    /// <param name="label">Its label.</param>
    /// <param name="unit">Its unit: the known quantities are amounts of money.</param>
    public static string? Of(string section, string label, string unit)
    {
        if (!section.StartsWith("narrative", StringComparison.Ordinal) || Ingest.Model.MoneyUnit.InYuan(unit) is null)
        {
            return null;
        }

        var name = Outturn().Replace(Labels.Key(label), "");
        name = name[(name.LastIndexOf('/') + 1)..];
        string? found = null;
        var longest = 0;
        foreach (var (kind, end, id) in All)
        {
            if (kind == section && end.Length > longest && name.EndsWith(end, StringComparison.Ordinal))
            {
                (found, longest) = (id, end.Length);
            }
        }

        return found;
    }

    /// <summary>The role at the end of a label that still speaks of the same quantity: 支出决算为, 年初预算数.</summary>
    [GeneratedRegex("/?(?:(?:年初|全年|调整后?)?预算数?|(?:支出)?决算数?|\\([^()]*\\))?(?:为|是)?$")]
    private static partial Regex Outturn();
}
