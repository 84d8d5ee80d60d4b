using Ingest.Model;

namespace Ingest.Extraction.Numbers;

/// <summary>
/// Finds the numbers of a running text that stand for quantities, with comparison, sign, unit and decimals. Dates,
/// ordinals, codes and numbers inside names are left out by the rules beside this file.
/// </summary>
internal static class NumberScanner
{
    /// <summary>All figures of a text in reading order.</summary>
    /// <param name="printed">Text as printed, lines joined.</param>
    public static List<PrintedNumber> Scan(string printed)
    {
        var numbers = new List<PrintedNumber>();
        if (!printed.AsSpan().ContainsAnyInRange('0', '9') && !printed.AsSpan().ContainsAnyInRange('０', '９'))
        {
            return numbers;
        }

        var text = CharacterFolding.Fold(printed);
        var runs = DigitRuns.Find(text);
        var units = ReadUnits(printed, text, runs);
        var previousEnd = -1;
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].Start < previousEnd)
            {
                continue;
            }

            if (Read(new NumberContext(text, runs[i], units[i]), previousEnd) is { } number)
            {
                numbers.Add(number);
            }

            previousEnd = units[i].End;
        }

        return numbers;
    }

    private static PrintedNumber? Read(NumberContext context, int previousEnd)
    {
        if (CalendarRule.Excludes(context) || OrdinalRule.Excludes(context) || IdentifierRule.Excludes(context))
        {
            return null;
        }

        var bracketed = IsBracketedAmount(context);
        var (signed, negative) = bracketed ? (context.Before.Length - 1, true) : Signs.Read(context.Text, context.Run.Start, previousEnd);
        var (comparison, start) = Comparisons.SymbolBefore(context.Text, signed);
        if (BareNumberRule.Excludes(context, start < context.Run.Start))
        {
            return null;
        }

        return new PrintedNumber
        {
            Start = start,
            NumberEnd = bracketed ? context.Text.IndexOf(')', context.Run.End) + 1 : context.Run.End,
            End = context.Unit.End,
            Value = negative ? -context.Run.Value : context.Run.Value,
            Decimals = context.Run.Decimals,
            Unit = context.Unit.Text,
            Comparison = comparison.Length > 0 ? comparison : Comparisons.InWords(context.Text, start, context.Unit.End),
        };
    }

    /// <summary>The unit of each run; in a range (18—35 岁, 90（含）—100 分) the first number shares the unit of the second.</summary>
    private static PrintedUnit[] ReadUnits(string printed, string text, List<DigitRun> runs)
    {
        var units = new PrintedUnit[runs.Count];
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            units[i] = UnitAfter(printed, text, runs[i]);
            if (units[i].IsNone && i + 1 < runs.Count && !units[i + 1].IsNone && IsRangeMark(text, runs[i].End, runs[i + 1].Start))
            {
                units[i] = units[i] with { Text = units[i + 1].Text };
            }
        }

        return units;
    }

    /// <summary>（12.30）万元: brackets around the digits alone, the unit after them, make an amount negative.</summary>
    private static bool IsBracketedAmount(NumberContext context) =>
        context is { Left: '(', Right: ')', Unit.IsNone: false, Run.IsPlainInteger: false };

    /// <summary>The unit after a number, or after the bracket that closes around it when that is an amount of money.</summary>
    private static PrintedUnit UnitAfter(string printed, string text, DigitRun run)
    {
        var unit = UnitReader.Read(printed, text, run.End);
        if (!unit.IsNone || new NumberContext(text, run, unit) is not { Left: '(', Right: ')' })
        {
            return unit;
        }

        var outer = UnitReader.Read(printed, text, text.IndexOf(')', run.End) + 1);
        return MoneyUnit.InYuan(outer.Text) is null ? unit : outer;
    }

    private static bool IsRangeMark(string text, int start, int end)
    {
        var gap = text.AsSpan(start, end - start).Trim(' ');
        gap =
            gap.StartsWith("(含)") ? gap[3..].Trim(' ')
            : gap.StartsWith("(不含)") ? gap[4..].Trim(' ')
            : gap;
        return (gap is "-" && !Signs.IsInFormula(text, start)) || gap is "—" or "——" or "~" or "至" or "到";
    }
}
