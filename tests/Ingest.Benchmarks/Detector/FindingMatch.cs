using Ingest.Model;

namespace Ingest.Benchmarks.Detector;

/// <summary>Decides whether a finding speaks of a planted error.</summary>
internal static class FindingMatch
{
    /// <summary>A whole number from here on is named by a finding that takes it for the wrong one; smaller ones stand anywhere.</summary>
    private const decimal FewestTold = 10;

    /// <summary>Words of this length say which claim is meant: 有所增加 is one, 持平 may be said of anything.</summary>
    private const int FewestTelling = 4;

    /// <summary>
    /// What a finding must speak of to name an error that lies in a word every page holds (a row number, the name of an option) or in one
    /// that is missing.
    /// </summary>
    private static readonly Dictionary<string, string[]> Topics = new(StringComparer.Ordinal)
    {
        ["row_number_skipped"] = ["行次", "序号", "跳号", "编号"],
        ["duplicate_row"] = ["重复"],
        ["reason_missing"] = ["原因"],
    };

    /// <summary>
    /// Whether the finding names the wrong place, by number and page, or two other operands of the relation (all of them where there are
    /// fewer). A number that can be anywhere (whole, below 100) needs an operand beside it where there is one; so do short words, whereas
    /// long ones quoted by the finding on their page are named by that.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <param name="error">The planted error.</param>
    /// <param name="figures">The document's figures by id.</param>
    public static bool Names(Finding finding, PlantedError error, IReadOnlyDictionary<string, Figure> figures)
    {
        var named = finding.Figures.Select(id => figures[id]).ToList();
        var operands = error.Operands.Where(o => o.Value is not (null or 0)).DistinctBy(o => (o.Page, o.Value)).ToList();
        var others = operands.Count(o => named.Any(f => IsAt(f, o)));
        var enough = operands.Count > 0 && others >= Math.Min(2, operands.Count);
        if (Topics.TryGetValue(error.Kind, out var topics))
        {
            return topics.Any(t => finding.Message.Contains(t, StringComparison.Ordinal))
                && (enough || error.Changed.Any(c => IsWordOf(finding, c, others, operands.Count)));
        }

        return enough
            || error.Changed.Any(c =>
                c.Value is null ? IsWordOf(finding, c, others, operands.Count) : IsNumberOf(named, c, others, operands.Count)
            );
    }

    /// <summary>Whether the finding takes the wrong number for the wrong one: it stands first among its figures.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="error">A planted error that is one wrong number.</param>
    /// <param name="figures">The document's figures by id.</param>
    public static bool PointsAt(Finding finding, PlantedError error, IReadOnlyDictionary<string, Figure> figures) =>
        finding.Figures is [var first, ..] && IsAt(figures[first], error.Changed[0]);

    private static bool IsNumberOf(List<Figure> named, PrintedPlace place, int others, int operands) =>
        named.Any(f => IsAt(f, place))
        && (
            others > 0
            || operands == 0
            || !IsSmall(place.Value!.Value)
            || named.Count <= 3
            || (IsAt(named[0], place) && place.Value >= FewestTold)
        );

    private static bool IsWordOf(Finding finding, PrintedPlace place, int others, int operands) =>
        finding.Page == place.Page
        && (others > 0 || operands == 0 || place.Text.Length >= FewestTelling)
        && (Says(finding, place.Text) || finding.Actual == place.Text);

    /// <summary>Whether a finding quotes the wrong words; of words with a number in them, the number is enough.</summary>
    private static bool Says(Finding finding, string words)
    {
        var number = string.Concat(words.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c == '.'));
        var quoted = number.Contains('.', StringComparison.Ordinal) ? number : words;
        return finding.Message.Contains(quoted, StringComparison.Ordinal);
    }

    private static bool IsAt(Figure figure, PrintedPlace place) =>
        figure.Value == place.Value && (place.Page == 0 || figure.Page == place.Page);

    private static bool IsSmall(decimal value) => value == decimal.Truncate(value) && Math.Abs(value) < 100;
}
