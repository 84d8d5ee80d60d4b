using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A function of figures that is neither sum nor ratio, such as a scoring rule.</summary>
/// <param name="Operands">The figures it reads.</param>
/// <param name="Compute">Values of the operands, in order, to the value; none where it is not defined.</param>
/// <param name="Text">The formula with names and printed values.</param>
internal sealed record ComputedExpression(IReadOnlyList<FigureTerm> Operands, Func<IReadOnlyList<Interval>, Interval?> Compute, string Text)
    : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<FigureTerm> Terms => Operands;

    /// <inheritdoc/>
    public override Interval? Evaluate(Func<Figure, Interval> valueOf) => Compute([.. Operands.Select(o => valueOf(o.Figure))]);

    /// <inheritdoc/>
    public override string Print() => Text;
}
