namespace Ingest.Checks.Tests.Building;

/// <summary>Tables written as they look: one line a row, cells between bars, <c>&lt;</c> and <c>^</c> for merged cells.</summary>
internal static class GridText
{
    public static string[][] Rows(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => l.Trim().Trim('|').Split('|').Select(c => c.Trim()).ToArray()),
        ];
}
