using Ingest.Model;

namespace Ingest.Checks;

/// <summary>One expression over another in per cent.</summary>
/// <param name="Numerator">What is divided.</param>
/// <param name="Denominator">What it is divided by.</param>
internal sealed record RatioExpression(Expression Numerator, Expression Denominator) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<FigureTerm> Terms => Numerator.Terms.Concat(Denominator.Terms);

    /// <inheritdoc/>
    public override bool IsRatio => true;

    /// <inheritdoc/>
    public override Interval? Evaluate(Func<Figure, Interval> valueOf)
    {
        var (above, below) = (Numerator.Evaluate(valueOf), Denominator.Evaluate(valueOf));
        return above is { } a && below is { } b && !b.Contains(0) ? a / b * 100 : null;
    }

    /// <inheritdoc/>
    public override string Print() => $"{Bracketed(Numerator)} ÷ {Bracketed(Denominator)}";

    private static string Bracketed(Expression part) => part is SumExpression ? $"（{part.Print()}）" : part.Print();
}
