using System.Runtime.CompilerServices;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A claim after evaluation; values in the printed unit of the claimed figure.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Expected">What the operands give; none when undecidable.</param>
/// <param name="Explained">The convention that explains a difference; none when rounding explains it or nothing does.</param>
internal sealed record Verdict(Claim Claim, RelationStatus Status, Interval? Expected, Convention? Explained)
{
    /// <summary>Whether it holds, by rounding or by a convention.</summary>
    public bool Holds => Status is RelationStatus.Consistent or RelationStatus.Explained;

    /// <summary>Two verdicts are the same only when they are one object: each relation is evaluated once.</summary>
    /// <param name="other">Another verdict.</param>
    public bool Equals(Verdict? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The relation as it stands in the export.</summary>
    public Relation ToRelation()
    {
        var figure = Claim.Claimed.Figure;
        return new Relation
        {
            Rule = Claim.Rule.Id,
            Status = Status,
            Expected = Expected?.Middle,
            Actual = Expected is null ? null : figure.Value,
            Difference = figure.Value - Expected?.Middle,
            Slack = Expected?.HalfWidth + figure.Interval.HalfWidth,
            Unit = figure.Unit,
            Figures = [.. Claim.Figures.Select(f => f.Id)],
        };
    }
}
