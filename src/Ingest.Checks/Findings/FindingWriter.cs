using System.Text;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Writes findings as sentences an auditor can paste into a letter.</summary>
internal static class FindingWriter
{
    private const int MostFigures = 60;
    private const int NamedConsequences = 3;

    /// <summary>The finding of a root cause.</summary>
    /// <param name="cause">What is wrong.</param>
    public static Finding Write(RootCause cause)
    {
        var claim = cause.Primary.Claim;
        var (suspect, should) = cause.Suspects[0];
        var isClaimed = suspect.Id == claim.Claimed.Figure.Id;
        var point = cause.IsCertain || isClaimed ? suspect : claim.Claimed.Figure;
        var reason = isClaimed ? TypicalCause.OfSum(claim) ?? TypicalCause.Of(suspect, should) : TypicalCause.OfSum(claim);
        var zh = new StringBuilder(Sentence(cause.Primary, reason?.Zh, english: false));
        var en = new StringBuilder(Sentence(cause.Primary, reason?.En, english: true));
        if (!isClaimed && cause.IsCertain)
        {
            AppendSuspect(cause, zh, en);
        }

        if (!cause.IsCertain && reason is null && claim.Expression is SumExpression { Parts.Count: > 1 })
        {
            zh.Append("；仅凭此关系不能判定有误的是合计还是分项");
            en.Append("; the relation alone does not tell whether the total or a part is wrong");
        }

        if (Doubt.Remark(claim.Expression.Terms.Prepend(claim.Claimed)) is { } doubt)
        {
            zh.Append('；').Append(doubt.Zh);
            en.Append("; ").Append(doubt.En);
        }

        AppendConsequences(cause, zh, en);
        var expected = cause.Primary.Expected!.Value;
        var figure = claim.Claimed.Figure;
        return new Finding
        {
            Id = "",
            Rule = claim.Rule.Id,
            Severity = cause
                .Consequences.Append(cause.Primary)
                .Max(v => Doubt.Cap(v.Claim.Severity ?? v.Claim.Rule.Severity, v.Claim.Figures)),
            Message = zh.ToString(),
            MessageEn = en.ToString(),
            Page = point.Page,
            Expected = Amount.Print(expected.Middle, figure.Decimals),
            Actual = Amount.Print(figure.Value, figure.Decimals),
            Difference = Amount.Print(figure.Value - expected.Middle, figure.Decimals),
            Figures = FigureIds(cause, point),
            Confidence = claim.Figures.Min(f => f.Confidence),
        };
    }

    /// <summary>The note on a relation that holds by a convention only.</summary>
    /// <param name="verdict">An explained verdict.</param>
    public static Finding Note(Verdict verdict) =>
        new()
        {
            Id = "",
            Rule = verdict.Claim.Rule.Id,
            Severity = Ingest.Model.Severity.Note,
            Message = Sentence(verdict, verdict.Explained!.Zh, english: false),
            MessageEn = Sentence(verdict, verdict.Explained.En, english: true),
            Page = verdict.Claim.Claimed.Figure.Page,
            Expected = Amount.Print(verdict.Expected!.Value.Middle, verdict.Claim.Claimed.Figure.Decimals),
            Actual = Amount.Print(verdict.Claim.Claimed.Figure.Value, verdict.Claim.Claimed.Figure.Decimals),
            Difference = Amount.Print(
                verdict.Claim.Claimed.Figure.Value - verdict.Expected.Value.Middle,
                verdict.Claim.Claimed.Figure.Decimals
            ),
            Figures = [.. verdict.Claim.Figures.Take(MostFigures).Select(f => f.Id)],
            Confidence = verdict.Claim.Figures.Min(f => f.Confidence),
        };

    /// <summary>The finding of a claim in words.</summary>
    /// <param name="statement">A statement that does not hold.</param>
    public static Finding Write(Statement statement)
    {
        var severity = statement.Severity ?? statement.Rule.Severity;
        var doubt = severity > Ingest.Model.Severity.Note ? Doubt.Remark(statement) : null;
        return new Finding
        {
            Id = "",
            Rule = statement.Rule.Id,
            Severity = Doubt.Cap(severity, statement),
            Message = Joined(statement.Place, statement.MessageZh, "：") + (doubt is null ? "" : $"；{doubt.Zh}"),
            MessageEn = Joined(statement.Place, statement.MessageEn, ": ") + (doubt is null ? "" : $"; {doubt.En}"),
            Page = statement.Page,
            Expected = statement.Expected,
            Actual = statement.Actual,
            Figures = [.. statement.Figures.DistinctBy(f => f.Id).Take(MostFigures).Select(f => f.Id)],
            Confidence = statement.Figures.Select(f => f.Confidence).DefaultIfEmpty(1).Min(),
        };
    }

    private static string Sentence(Verdict verdict, string? reason, bool english)
    {
        var claim = verdict.Claim;
        var figure = claim.Claimed.Figure;
        var unit = figure.Unit is "%" or "" ? "" : $" {figure.Unit}";
        var percent = figure.Unit == "%" ? "%" : "";
        var expected = Amount.Print(verdict.Expected!.Value.Middle, figure.Decimals) + percent;
        var difference =
            Amount.Print(Math.Abs(figure.Value - verdict.Expected.Value.Middle), figure.Decimals)
            + (figure.Unit == "%" ? (english ? " percentage points" : " 个百分点") : unit);
        var formula = claim.Expression.Print();
        var recomputed = claim.Expression is FigureTerm or SumExpression { Parts.Count: 1 } ? formula : $"{formula} = {expected}";
        var claimed = $"{claim.Claimed.Name} {Amount.Print(figure)}".Trim();
        var text = (claim.Comparison, english) switch
        {
            (Comparison.AtMost, false) => $"{claimed} 大于 {recomputed}，超出 {difference}",
            (Comparison.AtMost, true) => $"{claimed} exceeds {recomputed} by {difference}",
            (Comparison.AtLeast, false) => $"{claimed} 小于 {recomputed}，少 {difference}",
            (Comparison.AtLeast, true) => $"{claimed} falls short of {recomputed} by {difference}",
            (_, false) => $"{recomputed}，{claim.Claimed.Name}报告为 {Amount.Print(figure)}，差 {difference}",
            (_, true) => $"{recomputed}, but {claimed} is printed, a difference of {difference}",
        };
        var remark = english ? claim.Remark?.En : claim.Remark?.Zh;
        var brackets = string.Join(english ? "; " : "；", new[] { remark, reason }.Where(r => r is not null));
        var tail =
            brackets.Length == 0 ? ""
            : english ? $" ({brackets})"
            : $"（{brackets}）";
        return Joined(claim.Place, text + tail, english ? ": " : "：");
    }

    private static void AppendSuspect(RootCause cause, StringBuilder zh, StringBuilder en)
    {
        var (suspect, should) = cause.Suspects[0];
        // A suspect may stand only in a relation that the primary one breaks in its turn; it is named there, or by its own label.
        var name =
            cause
                .Consequences.Prepend(cause.Primary)
                .SelectMany(v => v.Claim.Expression.Terms.Append(v.Claim.Claimed))
                .FirstOrDefault(t => t.Figure.Id == suspect.Id)
                ?.Print()
            ?? $"{suspect.Label} {Amount.Print(suspect)}";
        var value = Amount.Print(should.Middle / Amount.Scale(suspect.Unit), suspect.Decimals);
        var reason = TypicalCause.Of(suspect, should);
        zh.Append($"；更可能有误的是 {name}，应为 {value}").Append(reason is null ? "" : $"（{reason.Zh}）");
        en.Append($"; more likely wrong is {name}, which should be {value}").Append(reason is null ? "" : $" ({reason.En})");
    }

    private static void AppendConsequences(RootCause cause, StringBuilder zh, StringBuilder en)
    {
        if (cause.Consequences.Count == 0)
        {
            return;
        }

        var named = cause.Consequences.Take(NamedConsequences).Select(v => $"{v.Claim.Place} {v.Claim.Claimed.Print()}".Trim()).ToList();
        var more = cause.Consequences.Count > NamedConsequences;
        zh.Append($"。由此还有 {cause.Consequences.Count} 处关系不成立：").AppendJoin("；", named).Append(more ? "等" : "");
        en.Append($". It breaks {cause.Consequences.Count} more: ").AppendJoin("; ", named).Append(more ? "; …" : "");
    }

    /// <summary>Ids of the suspect, the operands of the primary relation, other suspects and the figures the consequences claim.</summary>
    private static List<string> FigureIds(RootCause cause, Figure point) =>
        [
            .. cause
                .Primary.Claim.Figures.Prepend(point)
                .Concat(cause.Suspects.Select(s => s.Figure))
                .Concat(cause.Consequences.Select(v => v.Claim.Claimed.Figure))
                .Select(f => f.Id)
                .Distinct()
                .Take(MostFigures),
        ];

    private static string Joined(string place, string text, string separator) => place.Length == 0 ? text : place + separator + text;
}
