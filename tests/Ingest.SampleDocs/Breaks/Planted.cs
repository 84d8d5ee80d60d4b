using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Breaks;

/// <summary>An error as planted.</summary>
/// <param name="Kind">Kind, as the anomaly files name it.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Remark">What was done, in Chinese.</param>
/// <param name="Relation">The relation it breaks.</param>
/// <param name="Changes">The changed slots, the one that is wrong first; the others were changed to fit it.</param>
public sealed record Planted(string Kind, Severity Severity, string Remark, Relation Relation, IReadOnlyList<Slot> Changes);
