using Ingest.Model;

namespace Ingest.Checks;

/// <summary>What one document implies about another of the same organisation.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Document">The document that implies it.</param>
/// <param name="Figures">Its figures, the one a reader looks at first.</param>
/// <param name="Implied">What they imply, money in 元.</param>
/// <param name="Words">How they do, in words and printed numbers: <c>年初结转和结余 12.00</c>.</param>
/// <param name="Other">The other document.</param>
/// <param name="Stated">What it prints, in every place; the table first.</param>
internal sealed record AcrossClaim(
    Rule Rule,
    Document Document,
    IReadOnlyList<Figure> Figures,
    Interval Implied,
    string Words,
    Document Other,
    IReadOnlyList<Figure> Stated
)
{
    /// <summary>Whether one of the places of the other document agrees within rounding.</summary>
    public bool Holds => Stated.Any(f => f.Quantity.Meets(Implied));

    /// <summary>The finding of a claim that does not hold.</summary>
    public Finding ToFinding()
    {
        var (own, stated) = (Figures[0], Stated[0]);
        var scale = Amount.Scale(own.Unit);
        var expected = Amount.Print(stated.Quantity.Middle / scale, own.Decimals);
        var implied = Amount.Print(Implied.Middle / scale, own.Decimals);
        var difference = Amount.Print((Implied.Middle - stated.Quantity.Middle) / scale, own.Decimals);
        var gap = difference.TrimStart('-');
        IReadOnlyList<Figure> operands = [.. Figures, stated];
        var doubt = Doubt.Remark(operands);
        return new Finding
        {
            Id = "",
            Rule = Rule.Id,
            Severity = Doubt.Cap(Rule.Severity, operands),
            Message =
                $"{Words}，与{Other.FiscalYear}年度报告（{Other.File} 第{stated.Page}页）的{stated.Label} {Amount.Print(stated)} {stated.Unit}不符，差 {gap} {own.Unit}"
                + (doubt is null ? "" : $"；{doubt.Zh}"),
            MessageEn =
                $"{Words}, but the report of {Other.FiscalYear} ({Other.File}, page {stated.Page}) prints {stated.Label} {Amount.Print(stated)} {stated.Unit}, a difference of {gap} {own.Unit}"
                + (doubt is null ? "" : $"; {doubt.En}"),
            Page = own.Page,
            Expected = expected,
            Actual = implied,
            Difference = difference,
            Figures = [.. Figures.Select(f => f.Id)],
            Outside = [new OutsideFigure(Other.Id, stated.Id)],
            Confidence = Figures.Append(stated).Min(f => f.Confidence),
        };
    }
}
