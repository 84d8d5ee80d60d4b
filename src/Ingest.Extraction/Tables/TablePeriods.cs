using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>Tells from headings which year or plan the figures under them are about.</summary>
internal static partial class TablePeriods
{
    /// <summary>The period of the figures under a heading.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="row">The row's name, which tells where no heading does: 年初预算数 under 金额. Empty where there is none.</param>
    /// <param name="table">The table, whose notes and kind say what 预算数 means.</param>
    /// <param name="fiscalYear">The year of the report, where known.</param>
    public static Period Of(HeadingStack headings, string row, Table table, int? fiscalYear)
    {
        if (headings.Meaning is ColumnMeaning.Target)
        {
            return Period.Target;
        }

        for (var i = headings.Labels.Count - 1; i >= 0; i--)
        {
            if (Named(headings.Labels[i], table, fiscalYear) is { } period)
            {
                return period;
            }
        }

        if (PeriodOnly().IsMatch(row) && Named(row, table, fiscalYear) is { } named)
        {
            return named;
        }

        return table.Kind.StartsWith("budget.", StringComparison.Ordinal) ? Period.Budget : Period.Current;
    }

    private static Period? Named(string heading, Table table, int? fiscalYear)
    {
        if (heading.Contains("预期目标", StringComparison.Ordinal))
        {
            return Period.Target;
        }

        if (PriorYear().IsMatch(heading) && !heading.Contains('结', StringComparison.Ordinal))
        {
            return Period.Prior;
        }

        if (YearIn(heading) is { } year && fiscalYear is { } now && year < now)
        {
            return Period.Prior;
        }

        if (Actual().IsMatch(heading))
        {
            return Period.Current;
        }

        return heading.Contains("年初预算", StringComparison.Ordinal) ? Period.Budget
            : Adjusted().IsMatch(heading) ? Period.AdjustedBudget
            : heading.EndsWith("预算数", StringComparison.Ordinal) ? BudgetOf(table)
            : null;
    }

    /// <summary>预算数 is the budget at the start of the year or the adjusted one, as the note says.</summary>
    private static Period BudgetOf(Table table)
    {
        foreach (var note in table.Notes)
        {
            if (note.Contains("全年预算", StringComparison.Ordinal) || note.Contains("调整后的预算", StringComparison.Ordinal))
            {
                return Period.AdjustedBudget;
            }
        }

        return Period.Budget;
    }

    private static int? YearIn(string heading) =>
        Year().Match(heading) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^(?:上年|去年|上一年)|上年(?:决算|预算|执行|实际)?(?:数|额)?$")]
    private static partial Regex PriorYear();

    /// <summary>A row's name that says nothing but a period.</summary>
    [GeneratedRegex(@"^(?:上年|去年|上一年|\d{4}年度?)?(?:年初|全年|调整后?)?(?:预算|决算|执行)(?:数|额)?$|^\d{4}年度?$")]
    private static partial Regex PeriodOnly();

    [GeneratedRegex("决算|执行数|实际|完成")]
    private static partial Regex Actual();

    [GeneratedRegex("全年预算|调整后?预算")]
    private static partial Regex Adjusted();

    [GeneratedRegex(@"20\d\d(?=年)")]
    private static partial Regex Year();
}
