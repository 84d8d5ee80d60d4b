using System.Globalization;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The year before is left standing in the text.</summary>
public sealed class YearSlip() : RelationBreak("year_slip", Severity.Warning, "年度误写为上一年", RelationKind.Year)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(manuscript.Slot(relation.Result) with { Word = (manuscript.Year - 1).ToString(CultureInfo.InvariantCulture) });
}
