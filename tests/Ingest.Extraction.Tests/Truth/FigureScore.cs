using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ingest.Extraction.Numbers;
using Ingest.Model;

namespace Ingest.Extraction.Tests.Truth;

/// <summary>How well the figures of a document agree with a truth file: the measures by which an export is judged.</summary>
/// <param name="Recall">Share of the truth's figures found with value and unit.</param>
/// <param name="NarrativeRecall">The same for figures in prose, those outside the tables of relations included.</param>
/// <param name="Labels">Share of the truth's figures whose name is in the label of a figure of that value.</param>
/// <param name="NotInvented">Share of the figures whose number stands somewhere in the document.</param>
/// <param name="Ratio">Figures read for each in the truth.</param>
internal sealed partial record FigureScore(decimal Recall, decimal NarrativeRecall, decimal Labels, decimal NotInvented, decimal Ratio)
{
    public static FigureScore Of(JsonElement truth, Document document)
    {
        var expected = truth.GetProperty("figures").EnumerateArray().ToList();
        var extra = truth.GetProperty("figures_narrative_extra").EnumerateArray().ToList();
        var narrative = expected.Where(f => Text(f, "path").StartsWith("narrative", StringComparison.Ordinal)).Concat(extra).ToList();
        var found = document.Figures.Select(f => Key(f.Value, f.Unit)).ToList();
        var prose = document.Figures.Where(f => f.Table is null).Select(f => Key(f.Value, f.Unit)).ToList();
        var printed = NumbersPrinted(truth);
        return new FigureScore(
            Share(expected, found),
            Share(narrative, prose),
            LabelShare(truth, expected, document),
            document.Figures.Count(f => printed.Contains(Math.Abs(f.Value))) / (decimal)Math.Max(1, document.Figures.Count),
            document.Figures.Count / (decimal)(expected.Count + extra.Count)
        );
    }

    private static decimal Share(List<JsonElement> expected, List<(decimal, string)> found)
    {
        var left = found.GroupBy(k => k).ToDictionary(g => g.Key, g => g.Count());
        var hits = 0;
        foreach (var figure in expected)
        {
            var key = Key(Value(figure), Text(figure, "unit"));
            if (left.GetValueOrDefault(key) > 0)
            {
                left[key]--;
                hits++;
            }
        }

        return expected.Count == 0 ? 1 : hits / (decimal)expected.Count;
    }

    private static decimal LabelShare(JsonElement truth, List<JsonElement> expected, Document document)
    {
        var labels = document
            .Figures.GroupBy(f => Key(f.Value, f.Unit))
            .ToDictionary(g => g.Key, g => g.Select(f => Normal(f.Label)).ToList());
        var rows = truth.GetProperty("tables").EnumerateArray().ToDictionary(t => Text(t, "id"), t => t.GetProperty("rows_filled"));
        var (hits, asked) = (0, 0);
        foreach (var figure in expected)
        {
            var names = NamesOf(figure, rows);
            if (names.Count > 0)
            {
                asked++;
                var candidates = labels.GetValueOrDefault(Key(Value(figure), Text(figure, "unit")), []);
                hits += names.Exists(n => candidates.Exists(l => l.Contains(n, StringComparison.Ordinal))) ? 1 : 0;
            }
        }

        return asked == 0 ? 1 : hits / (decimal)asked;
    }

    private static List<string> NamesOf(JsonElement figure, Dictionary<string, JsonElement> rows)
    {
        var names = new List<string> { Normal(Text(figure, "label").Split('|')[0]) };
        if (
            TablePath().Match(Text(figure, "path")) is { Success: true } path
            && rows.TryGetValue(path.Groups["table"].Value, out var table)
        )
        {
            var row = table[int.Parse(path.Groups["row"].Value, CultureInfo.InvariantCulture)];
            var column = int.Parse(path.Groups["column"].Value, CultureInfo.InvariantCulture);
            names.AddRange(row.EnumerateArray().Take(column).Select(c => Normal(c.GetString() ?? "")).Where(c => c.Any(char.IsLetter)));
        }

        return [.. names.Select(n => Amount().Split(n)[0]).Where(n => n.Length > 0)];
    }

    private static HashSet<decimal> NumbersPrinted(JsonElement truth)
    {
        var texts = new List<string>();
        foreach (var table in truth.GetProperty("tables").EnumerateArray())
        {
            texts.AddRange(
                table
                    .GetProperty("header_rows")
                    .EnumerateArray()
                    .Concat(table.GetProperty("rows").EnumerateArray())
                    .SelectMany(r => r.EnumerateArray())
                    .Select(c => c.GetString() ?? "")
            );
        }

        texts.AddRange(truth.GetProperty("paragraphs").EnumerateArray().Select(p => Text(p, "text")));
        texts.AddRange(truth.GetProperty("figures").EnumerateArray().Select(f => Text(f, "value_text")));
        return
        [
            .. texts
                .SelectMany(t => Digits().Matches(CharacterFolding.Fold(t).Replace(",", "", StringComparison.Ordinal)))
                .Select(m => decimal.Parse(m.Value, CultureInfo.InvariantCulture)),
        ];
    }

    private static (decimal Value, string Unit) Key(decimal value, string unit)
    {
        var folded = Normal(unit);
        return MoneyUnit.InYuan(folded) is { } yuan ? (value * yuan, "元") : (value, folded is "分" or "份" ? "" : folded);
    }

    /// <summary>Folded, without white space and without the commas that group digits in threes.</summary>
    private static string Normal(string text) =>
        GroupingComma().Replace(string.Concat(CharacterFolding.Fold(text).Where(c => !char.IsWhiteSpace(c))), "");

    private static decimal Value(JsonElement figure) => decimal.Parse(Text(figure, "value"), CultureInfo.InvariantCulture);

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    [GeneratedRegex(@"^tables\.(?<table>[^.\[]+)\.rows\[(?<row>\d+)\]\[(?<column>\d+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex TablePath();

    [GeneratedRegex(@"(?<=\d),(?=\d{3}(?!\d))")]
    private static partial Regex GroupingComma();

    [GeneratedRegex(@"-?\d+\.\d")]
    private static partial Regex Amount();

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();
}
