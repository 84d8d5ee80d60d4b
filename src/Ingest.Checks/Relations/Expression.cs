using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// An expression over printed figures. Money is in 元, anything else in its printed unit; percentages are numbers of
/// per cent.
/// </summary>
internal abstract record Expression
{
    /// <summary>The figures it is made of, in the order they are written.</summary>
    public abstract IEnumerable<FigureTerm> Terms { get; }

    /// <summary>All values it may have; none when it is not defined (a divisor that may be zero).</summary>
    /// <param name="valueOf">What a figure may stand for.</param>
    public abstract Interval? Evaluate(Func<Figure, Interval> valueOf);

    /// <summary>The formula with names and printed values.</summary>
    public abstract string Print();

    /// <summary>Factor of a figure where the expression is linear in it; none otherwise.</summary>
    /// <param name="figure">A figure.</param>
    public virtual decimal? CoefficientOf(Figure figure) => null;

    /// <summary>Whether its value is a ratio that reports like to truncate.</summary>
    public virtual bool IsRatio => false;
}
