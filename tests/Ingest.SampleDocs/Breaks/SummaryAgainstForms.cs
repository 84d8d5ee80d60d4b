using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A form is left out when the text sums up the forms.</summary>
public sealed class SummaryAgainstForms() : RelationBreak("summary_vs_forms", Severity.Error, "漏加一张自评表", RelationKind.FormsSum)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var sum = manuscript.Slot(relation.Result);
        var form = manuscript.Slot(random.Pick([.. relation.Operands]));
        return form.Value > 0 ? One(WithValue(sum, sum.Value!.Value - (form.Value.Value * form.Factor / sum.Factor))) : [];
    }
}
