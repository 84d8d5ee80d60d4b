namespace Ingest.SampleDocs.Model.Evaluation;

/// <summary>An indicator of an evaluation report's system.</summary>
/// <param name="Code">As <c>B21</c>: class, group and number.</param>
/// <param name="Name">Name.</param>
/// <param name="Group">Name of its group, without the code.</param>
/// <param name="Weight">Points it may earn, whole.</param>
/// <param name="Rule">How it earns them.</param>
public sealed record EvaluationIndicator(string Code, string Name, string Group, int Weight, ScoringRule Rule)
{
    /// <summary>Target or threshold; nothing for a judged one.</summary>
    public decimal Target { get; init; }

    /// <summary>Outcome.</summary>
    public decimal Actual { get; init; }

    /// <summary>Decimals printed.</summary>
    public int Decimals { get; init; }

    /// <summary>Unit of target and outcome.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Words for a judged target, as 规范.</summary>
    public string Word { get; init; } = "";

    /// <summary>Points lost per percentage point, or in all for a judged one.</summary>
    public decimal Deduction { get; init; }

    /// <summary>What the indicator shows, for its explanation.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>Evidence it rests on.</summary>
    public string Basis { get; init; } = "";

    /// <summary>The class: 0 decision, 1 management, 2 performance.</summary>
    public int Class => Code[0] - 'A';

    /// <summary>Points earned, to two decimals.</summary>
    public decimal Score => ScoreOf(Target, Actual);

    /// <summary>Points an outcome would earn.</summary>
    public decimal ScoreOf(decimal target, decimal actual)
    {
        var lost = Rule switch
        {
            ScoringRule.Judged => Deduction,
            ScoringRule.Proportional => Weight - (Weight * Math.Min(1m, actual / target)),
            ScoringRule.PerPointBelow => Math.Floor(Math.Max(0m, target - actual)) * Deduction,
            _ => Math.Floor(Math.Max(0m, actual - target)) * Deduction,
        };
        return Math.Round(Math.Max(0m, Weight - lost), 2, MidpointRounding.AwayFromZero);
    }
}
