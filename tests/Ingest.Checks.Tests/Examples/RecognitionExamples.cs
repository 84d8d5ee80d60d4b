using Ingest.Checks.Tests.Repairs;
using Ingest.Model;

namespace Ingest.Checks.Tests.Examples;

/// <summary>Documents that were recognised, before anything was repaired and after.</summary>
internal static class RecognitionExamples
{
    public static IReadOnlyDictionary<string, Func<RuleExample>> All { get; } =
        new Dictionary<string, Func<RuleExample>>(StringComparer.Ordinal)
        {
            ["recognition.repaired"] = () =>
                new RuleExample(Scan.Document("1,204.30"), Repaired()) { IsSilentWhereItHolds = true, Status = RelationStatus.Explained },
        };

    private static Document Repaired()
    {
        var read = DocumentChecker.Check(Scan.Document("1,284.30", ("1,284.30", 0.7, ["1,204.30"])));
        return Scan.Apply(read, RepairProposer.Propose(read));
    }
}
