using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Which figures may have been misread (识别存疑). A relation that does not hold proves nothing against the report while one
/// of its operands is in doubt. Born-digital figures never are.
/// </summary>
internal static class Doubt
{
    /// <summary>
    /// A figure less sure than this is in doubt. Confidences are probabilities, fitted to scans with a known text: of the figures read best, one in a
    /// thousand is wrong, and only these count as certain. An error in a published relation is about as rare, and an error
    /// reported of a misread scan costs more than a warning.
    /// </summary>
    private const double Certain = 0.9987;

    /// <summary>So is one that may be another number with at least this probability; no less likely reading is ever taken.</summary>
    public const double LeastChance = 0.02;

    private const int Named = 3;

    /// <summary>Whether a figure may have been misread.</summary>
    /// <param name="figure">The figure.</param>
    public static bool IsIn(Figure figure) => figure.Confidence < Certain || figure.Readings.Any(r => r.Confidence >= LeastChance);

    /// <summary>The severity of a break: at most a warning where an operand is in doubt.</summary>
    /// <param name="severity">What it is between certain operands.</param>
    /// <param name="operands">The operands.</param>
    public static Severity Cap(Severity severity, IReadOnlyList<Figure> operands) =>
        severity > Severity.Warning && operands.Any(IsIn) ? Severity.Warning : severity;

    /// <summary>The same of a claim in words, codes among them: beside recognised figures these are recognised too, and how surely is not known.</summary>
    /// <param name="severity">What it is where all is printed as it is read.</param>
    /// <param name="statement">The claim.</param>
    public static Severity Cap(Severity severity, Statement statement) =>
        severity > Severity.Warning && IsRecognised(statement) ? Severity.Warning : severity;

    /// <summary>Words that name the operands in doubt and what else they may be; none where all are certain.</summary>
    /// <param name="operands">Operands with their names.</param>
    public static Convention? Remark(IEnumerable<FigureTerm> operands)
    {
        var doubtful = operands.Where(o => IsIn(o.Figure)).DistinctBy(o => o.Figure.Id).ToList();
        if (doubtful.Count == 0)
        {
            return null;
        }

        var more = doubtful.Count > Named;
        var zh = string.Join("；", doubtful.Take(Named).Select(o => Words(o, "（也可能为 ", "、", "）")));
        var en = string.Join("; ", doubtful.Take(Named).Select(o => Words(o, " (may be ", ", ", ")")));
        return new Convention($"识别存疑：{zh}{(more ? "等" : "")}", $"recognition in doubt: {en}{(more ? "; …" : "")}");
    }

    /// <summary>The same for figures that have no names of their own in the sentence.</summary>
    /// <param name="operands">The figures.</param>
    public static Convention? Remark(IEnumerable<Figure> operands) => Remark(operands.Select(f => new FigureTerm(f, "")));

    /// <summary>The same for a claim in words; none where all was read from the file.</summary>
    /// <param name="statement">The claim.</param>
    public static Convention? Remark(Statement statement) =>
        Remark(statement.Figures)
        ?? (IsRecognised(statement) ? new Convention("所据文字为识别所得", "the words were recognised from an image") : null);

    private static bool IsRecognised(Statement statement) => statement.Figures.Any(f => f.Confidence < 1);

    private static string Words(FigureTerm operand, string open, string comma, string close)
    {
        var readings = operand.Figure.Readings.Where(r => r.Confidence >= LeastChance).Take(Named).Select(r => r.Raw).ToList();
        return operand.Print() + (readings.Count == 0 ? "" : open + string.Join(comma, readings) + close);
    }
}
