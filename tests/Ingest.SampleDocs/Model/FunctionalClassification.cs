using System.Globalization;

namespace Ingest.SampleDocs.Model;

/// <summary>
/// Codes of the functional classification of expenditure (支出功能分类科目): 类 of three digits, 款 of five, 项 of seven.
/// Codes as observed in published accounts; some names changed over the years.
/// </summary>
public static class FunctionalClassification
{
    private static readonly Dictionary<string, string[]> Rows = Resources.Rows("functional-codes.tsv").ToDictionary(r => r[0]);

    /// <summary>The name a code carried in a year.</summary>
    /// <param name="code">3, 5 or 7 digits.</param>
    /// <param name="year">Fiscal year.</param>
    public static string Name(string code, int year)
    {
        var row = Rows[code];
        return row[2].Length > 0 && year <= int.Parse(row[2], CultureInfo.InvariantCulture) ? row[3] : row[1];
    }

    /// <summary>The 类 rows of the summary tables in a year, in print order: those of the national form.</summary>
    /// <param name="year">Fiscal year.</param>
    /// <param name="withDebt">Whether the rows for debt repayment and interest are printed (some regions leave them out).</param>
    public static IReadOnlyList<string> Classes(int year, bool withDebt) =>
        [
            .. "201 202 203 204 205 206 207 208 210 211 212 213 214 215 216 217 219 220 221 222 223 224 229".Split(' '),
            .. withDebt ? ["231", "232"] : Array.Empty<string>(),
            .. year >= 2020 ? ["234"] : Array.Empty<string>(),
        ];

    /// <summary>How a 类 is called as a row of the summary tables in a year.</summary>
    public static string ClassRowName(string code, int year) => code == "234" ? "抗疫特别国债安排的支出" : Name(code, year);
}
