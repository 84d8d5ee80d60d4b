using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>Two digits of a functional code are swapped, so that it no longer belongs to the code above it.</summary>
public sealed class CodeOutOfPlace()
    : RelationBreak("code_hierarchy", Severity.Error, "科目编码与上一级科目不符", RelationKind.CodeHierarchy)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var code = manuscript.Slot(relation.Result).Word;
        foreach (var i in random.Shuffle(Enumerable.Range(1, code.Length - 4)))
        {
            if (code[i] != code[i + 1])
            {
                var swapped = code[..i] + code[i + 1] + code[i] + code[(i + 2)..];
                return One(manuscript.Slot(relation.Result) with { Word = swapped });
            }
        }

        return [];
    }
}
