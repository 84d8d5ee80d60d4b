using Ingest.Model;

namespace Ingest.Checks;

/// <summary>One printed figure with the name it has in the formula.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Name">Its row or column label, or the words before it.</param>
internal sealed record FigureTerm(Figure Figure, string Name) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<FigureTerm> Terms => [this];

    /// <inheritdoc/>
    public override Interval? Evaluate(Func<Figure, Interval> valueOf) => valueOf(Figure);

    /// <inheritdoc/>
    public override string Print() => $"{Name} {Amount.Print(Figure)}".Trim();

    /// <inheritdoc/>
    public override decimal? CoefficientOf(Figure figure) => figure.Id == Figure.Id ? 1 : null;
}
