using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Weight and score of a class (一级指标) in the indicator system.</summary>
/// <param name="Label">The class as the table prints it.</param>
/// <param name="Name">The class without number and points.</param>
/// <param name="Weight">Its weight, from the subtotal row or the class's own cell.</param>
/// <param name="Score">Its score, from the subtotal row.</param>
/// <param name="Rate">Its score rate, from the subtotal row.</param>
internal sealed record ClassScore(string Label, string Name, Figure? Weight, Figure? Score, Figure? Rate)
{
    /// <summary>The name without a closing 类 or 指标.</summary>
    public string Stem =>
        Name.EndsWith("指标") ? Name[..^2]
        : Name.EndsWith('类') ? Name[..^1]
        : Name;
}
