using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks.Tests.Building;

/// <summary>Figures of a table's body cells; columns of codes and row numbers give none.</summary>
internal static partial class TableFigures
{
    public static IEnumerable<Figure> Read(string table, IReadOnlyList<Cell> cells, string[][] header, string unit)
    {
        foreach (var cell in cells.Where(c => c.Row >= 0))
        {
            var path = header.Select(h => cell.Column < h.Length ? h[cell.Column] : "").ToList();
            if (path.Exists(p => NoFigures().IsMatch(p.Replace(" ", ""))))
            {
                continue;
            }

            var scanned = NumberScanner.Scan(cell.Text, "").ToList();
            var isPlain = PlainNumber().IsMatch(cell.Text.Trim());
            foreach (var figure in scanned)
            {
                var own =
                    figure.Unit.Length > 0 ? figure.Unit
                    : !isPlain ? ""
                    : path.Exists(p => p.Contains("得分") || p.Contains("分值") || p.Contains("权重")) ? "分"
                    : unit;
                yield return figure with
                {
                    Table = table,
                    Row = cell.Row,
                    Column = cell.Column,
                    Unit = own,
                    Page = cell.Page,
                };
            }
        }
    }

    [GeneratedRegex("^(?:行次|序号|类|款|项|.*编码|.*代码)$")]
    private static partial Regex NoFigures();

    [GeneratedRegex(@"^-?[\d,]+(?:\.\d+)?$")]
    private static partial Regex PlainNumber();
}
