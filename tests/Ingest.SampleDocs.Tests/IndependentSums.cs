using System.Globalization;
using System.Text.Json.Nodes;

namespace Ingest.SampleDocs.Tests;

/// <summary>Recomputes a document from the printed strings of its truth file alone: nothing of the generator's own relations.</summary>
internal static class IndependentSums
{
    /// <summary>Printed number of a cell; nothing for a blank.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(
            text.Replace(",", "", StringComparison.Ordinal).TrimEnd('%', '分', ' '),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;

    /// <summary>Whether parts add to a total within half a unit of the last place of each printed figure.</summary>
    public static bool Adds(decimal total, IReadOnlyCollection<decimal> parts) =>
        Math.Abs(parts.Sum() - total) <= (parts.Count + 1) * 0.005m;

    /// <summary>The rows of a table as strings.</summary>
    public static string[][] Rows(JsonNode truth, string id) =>
        [
            .. truth["tables"]!.AsArray().First(t => t!["id"]!.ToString() == id)!["rows"]!
                .AsArray()
                .Select(r => r!.AsArray().Select(c => c!.ToString()).ToArray()),
        ];

    /// <summary>Rows of a table by functional code: code (joined from one or three columns; empty for 合计) and figures.</summary>
    public static IEnumerable<(string Code, decimal[] Figures)> ByCode(string[][] rows, int codeColumns)
    {
        foreach (var row in rows)
        {
            var code = row[0] == "合计" ? "" : string.Concat(row.Take(codeColumns));
            var figures = row.Skip(codeColumns + 1).Select(c => Number(c) ?? 0).ToArray();
            if (row[0].Length > 0)
            {
                yield return (code, figures);
            }
        }
    }
}
