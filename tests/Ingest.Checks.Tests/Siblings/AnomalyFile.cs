using System.Text.Json;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks.Tests.Siblings;

/// <summary>Reads the lists of what is wrong on purpose.</summary>
internal static partial class AnomalyFile
{
    public static IReadOnlyList<Anomaly> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. json
                .RootElement.GetProperty("anomalies")
                .EnumerateArray()
                .Select(a => new Anomaly(
                    a.GetProperty("id").GetString()!,
                    a.GetProperty("kind").GetString()!,
                    Enum.Parse<Severity>(a.GetProperty("severity").GetString()!, ignoreCase: true),
                    a.GetProperty("path").GetString()!,
                    a.GetProperty("printed").GetString()!
                )),
        ];
    }

    /// <summary>Whether a finding is about the anomaly: one of its figures stands in that cell or paragraph and is the one printed, or its words are quoted.</summary>
    public static bool IsAbout(Document document, Finding finding, Anomaly anomaly)
    {
        var figures = document.Figures.Where(f => finding.Figures.Contains(f.Id)).ToList();
        var cell = Cell().Match(anomaly.Path);
        if (cell.Success)
        {
            return figures.Exists(f =>
                f.Table == cell.Groups["table"].Value
                && f.Row == int.Parse(cell.Groups["row"].Value)
                && f.Column == int.Parse(cell.Groups["column"].Value)
            );
        }

        var paragraph = anomaly.Path["narrative.".Length..];
        var number = Number().Match(anomaly.Printed);
        return number.Success
            ? figures.Exists(f => f.Paragraph == paragraph && f.Raw.Contains(number.Value)) || finding.Message.Contains(number.Value)
            : finding.Message.Contains(anomaly.Printed);
    }

    [GeneratedRegex(@"^tables\.(?<table>[^.\[]+)\.rows\[(?<row>\d+)\]\[(?<column>\d+)\]$")]
    private static partial Regex Cell();

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Number();
}
