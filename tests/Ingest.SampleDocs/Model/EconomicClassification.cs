namespace Ingest.SampleDocs.Model;

/// <summary>Codes of the economic classification of expenditure (支出经济分类科目), as observed in published accounts.</summary>
public static class EconomicClassification
{
    private static readonly (string Code, string Name)[] Rows = [.. Resources.Rows("economic-codes.tsv").Select(r => (r[0], r[1]))];

    /// <summary>The 款 codes below a 类, in order.</summary>
    /// <param name="parent">Three digits.</param>
    public static IEnumerable<(string Code, string Name)> Below(string parent) =>
        Rows.Where(r => r.Code.Length == 5 && r.Code.StartsWith(parent, StringComparison.Ordinal));

    /// <summary>The name of a code.</summary>
    public static string Name(string code) => Rows.First(r => r.Code == code).Name;
}
