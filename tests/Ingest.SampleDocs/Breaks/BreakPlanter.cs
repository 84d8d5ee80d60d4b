using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>
/// Plants errors in a consistent document: each breaks at least the relation it names, and no two touch the same figure or
/// break the same relation, so that every one can be found by itself.
/// </summary>
public sealed class BreakPlanter
{
    private const int TriesPerKind = 60;
    private readonly Dictionary<int, List<Relation>> relationsOf = [];
    private readonly HashSet<int> taken = [];
    private readonly HashSet<Relation> broken = new(ReferenceEqualityComparer.Instance);
    private readonly List<Planted> planted = [];

    /// <summary>Prepares a document.</summary>
    public BreakPlanter(Manuscript manuscript)
    {
        Manuscript = manuscript;
        foreach (var relation in manuscript.Relations)
        {
            foreach (var slot in relation.Slots)
            {
                if (!relationsOf.TryGetValue(slot, out var list))
                {
                    relationsOf[slot] = list = [];
                }

                list.Add(relation);
            }
        }
    }

    /// <summary>The document with the errors planted so far.</summary>
    public Manuscript Manuscript { get; private set; }

    /// <summary>The errors.</summary>
    public IReadOnlyList<Planted> Planted => planted;

    /// <summary>Plants so many errors of kinds in random order; fewer where the document has no room for more.</summary>
    public void Plant(int count, SeededRandom random, IReadOnlyList<IBreak> kinds)
    {
        for (var round = 0; round < 3 && planted.Count < count; round++)
        {
            foreach (var kind in random.Shuffle(kinds))
            {
                if (planted.Count < count)
                {
                    TryPlant(kind, random.Fork(kind.Kind + round));
                }
            }
        }
    }

    /// <summary>Plants one error of a kind.</summary>
    /// <returns>Whether the document had room for it.</returns>
    public bool TryPlant(IBreak kind, SeededRandom random)
    {
        foreach (var candidate in kind.Candidates(Manuscript, random).Take(TriesPerKind))
        {
            if (candidate.Changes.Any(c => taken.Contains(c.Id) || c == Manuscript.Slot(c.Id)))
            {
                continue;
            }

            var changed = Manuscript.With(candidate.Changes);
            var touched = candidate.Changes.SelectMany(c => relationsOf.GetValueOrDefault(c.Id, [])).Distinct().ToArray();
            var now = touched.Where(r => !r.Holds(changed.Slot)).ToArray();
            if (!now.Contains(candidate.Relation) || touched.Any(broken.Contains))
            {
                continue;
            }

            Manuscript = changed;
            planted.Add(candidate);
            taken.UnionWith(candidate.Changes.Select(c => c.Id));
            broken.UnionWith(now);
            return true;
        }

        return false;
    }

    /// <summary>The relations an error breaks beside the one it names.</summary>
    public IEnumerable<Relation> AlsoBroken(Planted error) =>
        error
            .Changes.SelectMany(c => relationsOf.GetValueOrDefault(c.Id, []))
            .Distinct()
            .Where(r => !ReferenceEquals(r, error.Relation) && !r.Holds(Manuscript.Slot));
}
