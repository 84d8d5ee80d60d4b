using System.Text.Json.Nodes;
using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Truth;

/// <summary>A self-evaluation form as the truth file lists it: funds, goals, indicators and total by name.</summary>
internal static class FormTruth
{
    /// <summary>The entry of a form.</summary>
    public static JsonObject Of(TableBlock table, FormContent form, Manuscript manuscript)
    {
        var cells = table.Grid.Cells.ToDictionary(c => (c.Row, c.Column), c => manuscript.TextOf(c.Runs));
        string At(int row, int column) => cells.GetValueOrDefault((row, column), "");
        return new JsonObject
        {
            ["id"] = table.Id,
            ["table"] = table.Id,
            ["kind"] = table.Kind,
            ["title"] = table.Title,
            ["year"] = table.Subtitle,
            ["project_name"] = form.ProjectName,
            ["department"] = form.Department,
            ["unit"] = form.Unit,
            ["funds"] = Json.Array(form.FundRows.Select(r => Fund(r, form.FundColumns, At))),
            ["goal_expected"] = At(form.GoalRow, form.GoalColumns[0]),
            ["goal_actual"] = At(form.GoalRow, form.GoalColumns[1]),
            ["indicators"] = Json.Array(Indicators(form, At)),
            ["total_weight"] = At(form.TotalRow, form.TotalColumns[0]),
            ["total_score"] = At(form.TotalRow, form.TotalColumns[1]),
        };
    }

    private static JsonObject Fund(int row, IReadOnlyList<int> columns, Func<int, int, string> at)
    {
        // score.py looks for label, amounts, weight, rate and score in this order of columns; where a form prints the rate
        // before the weight, the weight goes under another name.
        var weightFirst = columns[4] < columns[5];
        var entry = new JsonObject
        {
            ["item"] = at(row, columns[0]),
            ["initial"] = at(row, columns[1]),
            ["budget"] = at(row, columns[2]),
            ["executed"] = at(row, columns[3]),
            ["weight"] = weightFirst ? at(row, columns[4]) : "",
            ["rate"] = at(row, columns[5]),
            ["score"] = at(row, columns[6]),
        };
        if (!weightFirst)
        {
            entry["weight_after_rate"] = at(row, columns[4]);
        }

        return entry;
    }

    private static IEnumerable<JsonObject> Indicators(FormContent form, Func<int, int, string> at)
    {
        var columns = form.IndicatorColumns;
        var (level1, level2) = ("", "");
        foreach (var row in form.IndicatorRows)
        {
            level1 = at(row, columns[0]) is { Length: > 0 } first ? first : level1;
            level2 = at(row, columns[1]) is { Length: > 0 } second ? second : level2;
            yield return new JsonObject
            {
                ["l1"] = level1,
                ["l2"] = level2,
                ["l3"] = at(row, columns[2]),
                ["target"] = at(row, columns[3]),
                ["actual"] = at(row, columns[4]),
                ["weight"] = at(row, columns[5]),
                ["score"] = at(row, columns[6]),
                ["reason"] = at(row, columns[7]),
            };
        }
    }
}
