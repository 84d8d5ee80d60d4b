using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>What an evaluation report says in its score tables.</summary>
internal sealed partial class EvaluationView
{
    /// <summary>Reads the score tables.</summary>
    /// <param name="tables">All tables of the document.</param>
    public EvaluationView(IEnumerable<TableView> tables)
    {
        ScoreTables = [.. tables.Select(ScoreTable.Read).OfType<ScoreTable>()];
        System = ScoreTables.Where(t => t.HasSeveralClasses).MaxBy(t => t.Indicators.Count);
    }

    /// <summary>All score tables in reading order.</summary>
    public IReadOnlyList<ScoreTable> ScoreTables { get; }

    /// <summary>The whole indicator system; none where the report prints none.</summary>
    public ScoreTable? System { get; }

    /// <summary>The indicator a heading names: the longest name of the system that is part of it.</summary>
    /// <param name="headings">Headings, innermost first.</param>
    public IndicatorRow? Named(IReadOnlyList<string> headings) =>
        System is null || headings.Count == 0
            ? null
            : System.Indicators.Where(i => Stem(i.Name).Length >= 4 && headings[0].EndsWith(Stem(i.Name))).MaxBy(i => i.Name.Length);

    /// <summary>A name without its number (<c>A11</c>) and its points (（20.00 分）).</summary>
    /// <param name="name">Name of an indicator, group or class.</param>
    public static string Stem(string name) => Points().Replace(Number().Replace(Label.Normalise(name), ""), "");

    [GeneratedRegex(@"^[A-Za-z]?\d{0,4}[.、]?(?=[\u4e00-\u9fff""])")]
    private static partial Regex Number();

    [GeneratedRegex(@"\(?\d+(?:\.\d+)?分\)?$")]
    private static partial Regex Points();
}
