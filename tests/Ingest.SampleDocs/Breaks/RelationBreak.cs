using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>An error that is planted by changing a slot of a relation of certain kinds.</summary>
/// <param name="kind">Kind of error.</param>
/// <param name="severity">How grave it is.</param>
/// <param name="remark">What is done, in Chinese.</param>
/// <param name="relationKinds">Kinds of relation it breaks.</param>
public abstract class RelationBreak(string kind, Severity severity, string remark, params IReadOnlyList<string> relationKinds) : IBreak
{
    /// <inheritdoc/>
    public string Kind => kind;

    /// <inheritdoc/>
    public IEnumerable<Planted> Candidates(Manuscript manuscript, SeededRandom random)
    {
        foreach (var relation in random.Shuffle(manuscript.Relations.Where(r => relationKinds.Contains(r.Kind))))
        {
            var changes = Change(manuscript, relation, random);
            if (changes.Count > 0)
            {
                yield return new Planted(kind, severity, remark, relation, changes);
            }
        }
    }

    /// <summary>The changed slots, the wrong one first; none where this relation offers no place.</summary>
    protected abstract IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random);

    /// <summary>Whether a slot stands in one of the nine tables.</summary>
    protected static bool InStandardTable(Slot slot) => slot.Label.Length > 0 && slot.FormPath.Length == 0;

    /// <summary>A slot with another number.</summary>
    protected static Slot WithValue(Slot slot, decimal value) => slot with { Value = value };

    /// <summary>The one slot, or none.</summary>
    protected static IReadOnlyList<Slot> One(Slot? slot) => slot is null ? [] : [slot];
}
