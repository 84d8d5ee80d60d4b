using System.Text.RegularExpressions;

namespace Ingest.Extraction.Concepts;

/// <summary>
/// The well-known quantities of the standard tables. Period tells budget from outturn: both have the same concept.
/// </summary>
internal static partial class CellConcepts
{
    private const string Any = "*";
    private const string Total = "合计|总计";

    private static readonly CellConcept[] All =
    [
        new("summary", "本年收入合计|本年收入小计|当年收入小计", Any, "income.total"),
        new("summary", "本年支出合计|本年支出小计|当年支出小计", Any, "expenditure.total"),
        new("summary", "总计|收入总计", "*收入*", "income.grand-total"),
        new("summary", "总计|支出总计", "*支出*", "expenditure.grand-total"),
        new("summary", "收入总计|收入合计", Any, "income.grand-total"),
        new("summary", "支出总计|支出合计", Any, "expenditure.grand-total"),
        new("summary", "年初结转和结余", Any, "balance.opening"),
        new("summary", "年末结转和结余", Any, "balance.closing"),
        new("summary", "使用非财政拨款结余*", Any, "income.balance-used"),
        new("summary", "结余分配", Any, "expenditure.surplus-distribution"),
        new("summary", "一般公共预算财政拨款收入", Any, "income.general-public-budget"),
        new("summary", "政府性基金预算财政拨款收入", Any, "income.government-fund"),
        new("summary", "国有资本经营预算财政拨款收入", Any, "income.state-capital"),
        new("summary", "上级补助收入", Any, "income.superior-subsidy"),
        new("summary", "事业收入", Any, "income.institutional"),
        new("summary", "经营收入|事业单位经营收入", Any, "income.operating"),
        new("summary", "附属单位上缴收入", Any, "income.subordinate-remittance"),
        new("summary", "其他收入", Any, "income.other"),
        new("income", Total, "*本年收入合计|合计|*/合计", "income.total"),
        new("income", Total, "*财政拨款收入", "income.appropriation"),
        new("income", Total, "*上级补助收入", "income.superior-subsidy"),
        new("income", Total, "*事业收入", "income.institutional"),
        new("income", Total, "*经营收入", "income.operating"),
        new("income", Total, "*附属单位上缴收入", "income.subordinate-remittance"),
        new("income", Total, "*其他收入", "income.other"),
        new("expenditure", Total, "*本年支出合计|合计|*/合计", "expenditure.total"),
        new("expenditure", Total, "*基本支出", "expenditure.basic"),
        new("expenditure", Total, "*项目支出", "expenditure.project"),
        new("expenditure", Total, "*上缴上级支出", "expenditure.superior-remittance"),
        new("expenditure", Total, "*经营支出", "expenditure.operating"),
        new("expenditure", Total, "*对附属单位补助支出", "expenditure.subordinate-subsidy"),
        new("appropriation-summary", "本年收入合计", Any, "appropriation.income.total"),
        new("appropriation-summary", "本年支出合计", "*合计|*小计", "appropriation.expenditure.total"),
        new("appropriation-summary", "本年支出合计", "*一般公共预算*", "general-public-budget.expenditure.total"),
        new("appropriation-summary", "本年支出合计", "*政府性基金*", "government-fund.expenditure.total"),
        new("appropriation-summary", "本年支出合计", "*国有资本经营*", "state-capital.expenditure.total"),
        new("appropriation-summary", "年初财政拨款结转和结余", Any, "appropriation.balance.opening"),
        new("appropriation-summary", "年末财政拨款结转和结余", "*合计|*小计", "appropriation.balance.closing"),
        new("appropriation-summary", "总计|收入总计", "*收入*", "appropriation.income.grand-total"),
        new("appropriation-summary", "总计|支出总计", "*支出/合计|*支出/小计", "appropriation.expenditure.grand-total"),
        new("general-public-budget", Total, "*合计|*小计", "general-public-budget.expenditure.total"),
        new("general-public-budget", Total, "*基本支出", "general-public-budget.expenditure.basic"),
        new("general-public-budget", Total, "*项目支出", "general-public-budget.expenditure.project"),
        new("basic-expenditure", "人员经费合计", Any, "basic-expenditure.personnel"),
        new("basic-expenditure", "公用经费合计", Any, "basic-expenditure.operating"),
        new("basic-expenditure", Total, "*人员经费", "basic-expenditure.personnel"),
        new("basic-expenditure", Total, "*公用经费", "basic-expenditure.operating"),
        new("three-public", Any, "*因公出国*", "three-public.abroad"),
        new("three-public", Any, "*公务用车购置费*|*公务用车*/购置费*", "three-public.vehicle-purchase"),
        new("three-public", Any, "*/公务用车运行*|*公务用车*/运行费*", "three-public.vehicle-operation"),
        new("three-public", Any, "*公务用车购置*小计*", "three-public.vehicles"),
        new("three-public", Any, "*公务接待费*", "three-public.reception"),
        new("three-public", Any, "*/合计/*|*/合计|*/小计/*|*/小计|合计/*|合计|小计/*|小计", "three-public.total"),
        new("government-fund", Total, "*年初结转和结余", "government-fund.balance.opening"),
        new("government-fund", Total, "*本年收入", "government-fund.income.total"),
        new("government-fund", Total, "*小计|*合计", "government-fund.expenditure.total"),
        new("government-fund", Total, "*年末结转和结余", "government-fund.balance.closing"),
        new("state-capital", Total, "*年初结转和结余", "state-capital.balance.opening"),
        new("state-capital", Total, "*本年收入", "state-capital.income.total"),
        new("state-capital", Total, "*小计|*合计", "state-capital.expenditure.total"),
        new("state-capital", Total, "*年末结转和结余", "state-capital.balance.closing"),
        new("project", "年度资金总额", "*预算数|*执行数", "self-evaluation.funds"),
        new("project", "年度资金总额", "*执行率", "self-evaluation.execution-rate"),
        new("project", "总分|合计", "*得分", "self-evaluation.total-score"),
        new("project", "总分|合计", "*分值|*权重", "self-evaluation.total-weight"),
        new("overall", "合计|年度资金总额", "*预算数|*执行数", "self-evaluation.funds"),
        new("overall", "合计|年度资金总额", "*执行率", "self-evaluation.execution-rate"),
    ];

    private static readonly ILookup<string, CellConcept> ByTable = All.ToLookup(c => c.Table);

    /// <summary>The concept of a cell; none where it is not a known one.</summary>
    /// <param name="kind">Kind of the table.</param>
    /// <param name="row">Innermost part of the row's name.</param>
    /// <param name="column">The headings, joined with <c>/</c>.</param>
    public static string? Of(string kind, string row, string column)
    {
        var family = kind.IndexOf('.', StringComparison.Ordinal);
        if (family < 0 || !ByTable.Contains(kind[(family + 1)..]))
        {
            return null;
        }

        var name = Numbering().Replace(Labels.Key(row), "");
        foreach (var concept in ByTable[kind[(family + 1)..]])
        {
            if (Wildcards.Match(concept.Row, name) && Wildcards.Match(concept.Column, column))
            {
                return concept.Id;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|[0-9]+[.、]?\s*)")]
    private static partial Regex Numbering();
}
