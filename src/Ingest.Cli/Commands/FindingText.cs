using Ingest.Cli.Output;
using Ingest.Model;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary>A finding as text for people.</summary>
internal static class FindingText
{
    /// <summary>Writes a finding with the figures it names, the claimed one first.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="operands">Its figures.</param>
    /// <param name="terminal">Where it goes.</param>
    public static void Write(Finding finding, IReadOnlyList<Figure> operands, Terminal terminal)
    {
        var colour = finding.Severity switch
        {
            Severity.Error => "red",
            Severity.Warning => "yellow",
            _ => "blue",
        };
        terminal.Data.MarkupLine(
            $"[{colour}]{DocumentJson.NameOf(finding.Severity)}[/]  page {finding.Page}  {Markup.Escape(finding.Rule)}  {Markup.Escape(finding.Id)}"
        );
        terminal.Data.WriteLine("  " + finding.Message);
        terminal.Data.WriteLine("  " + finding.MessageEn);
        if (finding.Expected is not null || finding.Actual is not null)
        {
            terminal.Data.WriteLine(
                $"  expected {finding.Expected ?? "?"}, printed {finding.Actual ?? "?"}, difference {finding.Difference ?? "?"}"
            );
        }

        foreach (var figure in operands)
        {
            terminal.Data.WriteLine($"    page {figure.Page}  {WithUnit(figure.Raw, figure.Unit)}  {figure.Label}");
        }
    }

    /// <summary>A figure with its unit. In prose the unit is part of what is printed, or its beginning where a line ends within it.</summary>
    internal static string WithUnit(string raw, string unit)
    {
        for (var length = unit.Length; length > 0; length--)
        {
            if (raw.EndsWith(unit[..length], StringComparison.Ordinal))
            {
                return raw + unit[length..];
            }
        }

        return unit.Length == 0 ? raw : $"{raw} {unit}";
    }
}
