namespace Ingest.Checks;

/// <summary>Compares targets with actual values.</summary>
internal static class IndicatorJudge
{
    /// <summary>Whether the actual value meets the target, where both are one number of the same unit.</summary>
    /// <param name="row">An indicator.</param>
    public static IndicatorState Judge(IndicatorRow row)
    {
        if (row is not { Target: { } target, Actual: { } actual } || !Amount.Comparable(target.Unit, actual.Unit))
        {
            return IndicatorState.Unknown;
        }

        var (wanted, reached) = (target.Value * Amount.Scale(target.Unit), actual.Value * Amount.Scale(actual.Unit));
        return Comparison(row) switch
        {
            ">=" or ">" => reached >= wanted ? IndicatorState.Met : IndicatorState.Missed,
            "<=" or "<" => reached <= wanted ? IndicatorState.Met : IndicatorState.Missed,
            "=" => reached == wanted ? IndicatorState.Met
            : reached < wanted ? IndicatorState.Missed
            : IndicatorState.Unknown,
            _ => reached >= wanted ? IndicatorState.Met : IndicatorState.Unknown,
        };
    }

    /// <summary>Whether the target is a ceiling.</summary>
    /// <param name="row">An indicator.</param>
    public static bool IsCeiling(IndicatorRow row) => Comparison(row) is "<=" or "<";

    /// <summary>The sign before the target: of the figure, else as it is written in words or a column of its own.</summary>
    /// <param name="row">An indicator.</param>
    public static string Comparison(IndicatorRow row)
    {
        if (row.Target?.Comparison is { Length: > 0 } sign)
        {
            return sign switch
            {
                "≥" => ">=",
                "≤" => "<=",
                _ => sign,
            };
        }

        var text = row.TargetText;
        return text.Contains('≥')
            || text.Contains(">=")
            || text.Contains("不低于")
            || text.Contains("不少于")
            || text.Contains("大于")
            || text.Contains("以上")
                ? ">="
            : text.Contains('≤')
            || text.Contains("<=")
            || text.Contains("不超过")
            || text.Contains("不高于")
            || text.Contains("小于")
            || text.Contains("以内")
            || text.Contains("以下")
                ? "<="
            : text.Contains('=') ? "="
            : "";
    }
}
