using Ingest.Extraction.Identity;
using Ingest.Model;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>
/// Kinds by the trained model: the document first, then its sections in sequence, then its tables in sequence, each with
/// what was found before as evidence.
/// </summary>
/// <param name="model">The model.</param>
internal sealed class LearnedClassifier(KindModel model) : IKindClassifier
{
    /// <inheritdoc/>
    public DocumentChoices Classify(DocumentLayout layout, DocumentIdentity identity)
    {
        var evidence = KindEvidence.Of(layout, identity);
        var chosen = model.Documents.Decode([DocumentFeatures.Of(evidence)], [false])[0];
        var document = DocumentKindName.Parse(chosen.Kind) ?? DocumentKind.Other;
        var own = model.Sections.Decode(
            [.. layout.Sections.Select((_, i) => SectionFeatures.Of(evidence, i, document))],
            new bool[layout.Sections.Count],
            kind => document is DocumentKind.Budget && IsOf(kind, "evaluation.")
        );
        var sections = InheritedKinds.Of(layout.Sections, own);
        var kindOf = layout.Sections.Zip(sections).ToDictionary(s => s.First.Id, s => s.Second.Kind, StringComparer.Ordinal);
        var continues = Continuations.Of(layout.Tables);
        var ownTables = model.Tables.Decode(
            [
                .. layout.Tables.Select(
                    (t, i) => TableFeatures.Of(evidence, i, document, t.Section is null ? null : kindOf.GetValueOrDefault(t.Section))
                ),
            ],
            continues,
            kind => IsStrange(kind, document)
        );
        var tables = PairedKinds.Of(layout.Tables, continues, ownTables);
        return new DocumentChoices(document, chosen.Confidence, sections, tables);
    }

    /// <summary>Accounts hold no tables of a budget, a budget none of accounts, and a report on performance publishes neither.</summary>
    private static bool IsStrange(string table, DocumentKind document) =>
        document switch
        {
            DocumentKind.FinalAccounts => IsOf(table, "budget."),
            DocumentKind.Budget => IsOf(table, "final-accounts."),
            DocumentKind.EvaluationReport => IsOf(table, "budget.") || IsOf(table, "final-accounts."),
            _ => false,
        };

    private static bool IsOf(string table, string family) => table.StartsWith(family, StringComparison.Ordinal);
}
