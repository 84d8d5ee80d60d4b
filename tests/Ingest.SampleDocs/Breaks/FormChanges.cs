using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Breaks;

/// <summary>Changes that keep the total score of a form consistent with a changed score.</summary>
internal static class FormChanges
{
    /// <summary>The total score that belongs to a score, raised by the same points; none where the score is in no form.</summary>
    public static Slot? Total(Manuscript manuscript, Slot score, decimal points)
    {
        var sum = manuscript.Relations.FirstOrDefault(r => r.Kind == RelationKind.ScoreSum && r.Operands.Contains(score.Id));
        if (sum is null)
        {
            return null;
        }

        var total = manuscript.Slot(sum.Result);
        return total with { Value = total.Value + points };
    }
}
