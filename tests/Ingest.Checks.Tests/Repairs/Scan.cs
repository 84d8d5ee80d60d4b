using System.Globalization;
using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests.Repairs;

/// <summary>Small documents as a recogniser reads them.</summary>
internal static class Scan
{
    /// <summary>A table whose first row adds up across where 基本支出 is 1,204.30, and whose columns add up down.</summary>
    /// <param name="basic">What was read for 基本支出 of the total.</param>
    /// <param name="doubts">Figures by what was read, how sure that is, and what else they may be, with what is left of the probability.</param>
    public static Document Document(string basic, params (string Raw, double Confidence, string[] Others)[] doubts) =>
        Doubted(
            new DocumentBuilder()
                .Page(12)
                .Table(
                    "final-accounts.expenditure",
                    "支出决算表",
                    "万元",
                    "| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |",
                    [
                        ["合计", "<", "2,070.45", basic, "866.15"],
                    ]
                )
                .Build(),
            doubts
        );

    public static Document Doubted(Document document, params (string Raw, double Confidence, string[] Others)[] doubts) =>
        document with
        {
            Figures =
            [
                .. document.Figures.Select(f =>
                    Array.Find(doubts, d => d.Raw == f.Raw) is { Raw: not null } doubt ? Doubted(f, doubt.Confidence, doubt.Others) : f
                ),
            ],
        };

    public static Document Apply(Document document, IReadOnlyList<FigureRepair> repairs) =>
        document with
        {
            Figures = [.. document.Figures.Select(f => repairs.FirstOrDefault(r => r.Figure == f.Id)?.Apply(f) ?? f)],
        };

    private static Figure Doubted(Figure figure, double confidence, string[] others) =>
        figure with
        {
            Confidence = confidence,
            Readings = [.. others.Select((o, i) => Reading(o, (1 - confidence) / others.Length))],
        };

    private static AlternativeReading Reading(string raw, double confidence) =>
        new(
            raw,
            decimal.Parse(raw, NumberStyles.Number, CultureInfo.InvariantCulture),
            raw.Contains('.', StringComparison.Ordinal) ? raw.Length - raw.IndexOf('.', StringComparison.Ordinal) - 1 : 0,
            confidence
        );
}
