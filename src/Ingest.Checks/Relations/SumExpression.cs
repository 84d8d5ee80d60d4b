using System.Text;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A sum of figures, each added or subtracted.</summary>
/// <param name="Parts">Sign (+1 or −1) and figure.</param>
internal sealed record SumExpression(IReadOnlyList<(int Sign, FigureTerm Term)> Parts) : Expression
{
    private const int PrintedParts = 12;

    /// <inheritdoc/>
    public override IEnumerable<FigureTerm> Terms => Parts.Select(p => p.Term);

    /// <summary>The plain sum of some figures.</summary>
    /// <param name="terms">The summands.</param>
    public static SumExpression Of(IEnumerable<FigureTerm> terms) => new([.. terms.Select(t => (1, t))]);

    /// <inheritdoc/>
    public override Interval? Evaluate(Func<Figure, Interval> valueOf)
    {
        var (low, high) = (0m, 0m);
        foreach (var (sign, term) in Parts)
        {
            var value = valueOf(term.Figure);
            (low, high) = sign > 0 ? (low + value.Low, high + value.High) : (low - value.High, high - value.Low);
        }

        return new Interval(low, high);
    }

    /// <inheritdoc/>
    public override decimal? CoefficientOf(Figure figure)
    {
        decimal? factor = null;
        foreach (var (sign, term) in Parts)
        {
            if (term.Figure.Id == figure.Id)
            {
                factor = (factor ?? 0) + sign;
            }
        }

        return factor;
    }

    /// <summary>The formula; zeros are left out of a long one, and what remains is cut with its count.</summary>
    public override string Print()
    {
        var shown = Parts.Count <= PrintedParts ? Parts : [.. Parts.Where(p => p.Term.Figure.Value != 0)];
        var text = new StringBuilder();
        foreach (var (sign, term) in shown.Take(PrintedParts))
        {
            text.Append(text.Length == 0 ? (sign < 0 ? "−" : "") : (sign < 0 ? " − " : " + ")).Append(term.Print());
        }

        return shown.Count > PrintedParts ? text.Append(" + …（共 ").Append(Parts.Count).Append(" 项）").ToString() : text.ToString();
    }
}
