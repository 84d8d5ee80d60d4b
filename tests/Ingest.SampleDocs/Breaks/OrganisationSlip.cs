using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>Another department is named where the report speaks of its own.</summary>
public sealed class OrganisationSlip()
    : RelationBreak("organisation_slip", Severity.Warning, "单位名称前后不一致", RelationKind.Organisation)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        string[] others = ["档案局", "粮食和物资储备局", "地方金融监督管理局", "医疗保障局"];
        var slot = manuscript.Slot(relation.Result);
        var place = slot.Word.LastIndexOfAny(['区', '县', '市', '州']);
        return place < 1 ? [] : One(slot with { Word = slot.Word[..(place + 1)] + random.Pick(others) });
    }
}
