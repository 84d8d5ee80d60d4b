using Ingest.Model;

namespace Ingest.Checks.Tests.Examples;

/// <summary>
/// What shows a rule at work: a document in which it holds, and the same with one break. The break must be found; the first
/// must give no finding of the rule though it is evaluated there.
/// </summary>
internal sealed record RuleExample(Document Holding, Document Broken)
{
    /// <summary>Documents of the same organisation that a rule across documents compares both with.</summary>
    public IReadOnlyList<Document> Beside { get; init; } = [];

    /// <summary>Whether the rule speaks only when something is wrong.</summary>
    public bool IsSilentWhereItHolds { get; init; }

    /// <summary>Status of the relation where the rule speaks: a note is on a relation that something explains.</summary>
    public RelationStatus Status { get; init; } = RelationStatus.Inconsistent;
}
