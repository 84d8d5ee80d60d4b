using System.Globalization;
using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>A table of two lanes: revenue at the left, expenditure by class, or as the layout says, at the right.</summary>
internal static class LaneGrid
{
    private const string LineNumber = "行次";

    /// <summary>Makes it.</summary>
    public static (Grid Grid, IReadOnlyList<double> Widths) Make(GridFacts facts)
    {
        var layout = facts.Layout;
        var headers = facts.Headers([.. layout.Left, .. layout.Right]);
        var grid = new GridBuilder(headers.Length);
        HeaderPaths.Set(grid, headers);
        var labels = new[] { 0, layout.Left.Count };
        if (layout.Numbered)
        {
            bool[] numbered = [.. headers.Select((h, i) => !labels.Contains(i) && !IsLineNumber(h))];
            HeaderPaths.Number(grid, numbered, 1);
            grid.Set(grid.Rows - 1, layout.Left.Count, "栏次");
        }

        var right = layout.RightLines.Count > 0 ? facts.Headers(layout.RightLines) : Classes(facts);
        var count = Math.Max(layout.Lines.Count, right.Length);
        var all = count + layout.Closing.Count;
        for (var i = 0; i < all; i++)
        {
            var row = grid.NewRow();
            var closing = i >= count ? layout.Closing[i - count] : null;
            var (left, other) = closing is null ? (At(layout.Lines, i), At(right, i)) : (closing[0], At([.. closing], 1));
            Lane(facts, grid, row, headers[..labels[1]], 0, facts.Wording.Fill(left), i + 1);
            Lane(facts, grid, row, headers[labels[1]..], labels[1], facts.Wording.Fill(other), all + i + 1);
        }

        return (
            grid.Build(),
            [
                .. headers.Select(
                    (h, i) =>
                        labels.Contains(i) ? 3.4
                        : IsLineNumber(h) ? 0.7
                        : 1.8
                ),
            ]
        );
    }

    private static void Lane(GridFacts facts, GridBuilder grid, int row, string[] headers, int from, string label, int number)
    {
        grid.Set(row, from, label, CellAlign.Left);
        for (var i = 1; i < headers.Length; i++)
        {
            if (IsLineNumber(headers[i]))
            {
                grid.Set(row, from + i, number.ToString(CultureInfo.InvariantCulture));
            }
            else if (label.Length > 0)
            {
                grid.Set(row, from + i, facts.Money(), CellAlign.Right);
            }
        }
    }

    /// <summary>The classes of the functional classification as rows; a shorter table has those that are spent on.</summary>
    private static string[] Classes(GridFacts facts)
    {
        var all = FunctionalClassification.Classes(facts.Year, withDebt: true);
        var some = facts.Random.Chance(60) ? all : [.. all.Where(c => c is "208" or "210" or "221" || facts.Random.Chance(15))];
        return [.. some.Select((c, i) => $"{AccountsContext.Ordinal(i + 1)}、{FunctionalClassification.ClassRowName(c, facts.Year)}")];
    }

    private static bool IsLineNumber(string header) => header.EndsWith(LineNumber, StringComparison.Ordinal);

    private static string At(IReadOnlyList<string> items, int index) => index < items.Count ? items[index] : "";
}
