using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The sources of a project’s money do not add up.</summary>
public sealed class FundSum() : RelationBreak("fund_sum", Severity.Error, "资金来源之和不等于年度资金总额", RelationKind.FundSum)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var parts = relation.Operands.Select(manuscript.Slot).Where(s => s.Value > 0).ToArray();
        return parts.Length == 0 ? [] : One(Digits.Swapped(random.Pick(parts), random));
    }
}
