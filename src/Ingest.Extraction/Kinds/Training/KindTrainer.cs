using Ingest.Extraction.Identity;
using Ingest.Extraction.Kinds.Evaluation;
using Ingest.Extraction.Kinds.Learned;
using Ingest.Model;

namespace Ingest.Extraction.Kinds.Training;

/// <summary>Trains the model of kinds.</summary>
public static class KindTrainer
{
    private const double Threshold = 0.5;
    private const ulong Seed = 7;

    /// <summary>Every so many templates one is left out to choose settings and to measure.</summary>
    private const int HeldOutOneIn = 5;

    /// <summary>In every second part of a damaged copy each source of evidence is missing this often, in per cent.</summary>
    private const int SourceLost = 35;

    private static readonly (double Rate, double TitlesLost)[] Copies = [(0.04, 0.1), (0.1, 0.3)];

    /// <summary>Trains on documents.</summary>
    /// <param name="documents">The documents; their order does not matter.</param>
    /// <param name="date">The date of the model.</param>
    /// <exception cref="ArgumentException">When there is nothing to learn from.</exception>
    public static TrainedKinds Train(IReadOnlyList<LabelledDocument> documents, DateOnly date)
    {
        var ordered = documents.OrderBy(d => d.Name, StringComparer.Ordinal).ToList();
        if (ordered.Count == 0)
        {
            throw new ArgumentException("There is no document with a truth file to train on.", nameof(documents));
        }

        var heldOut = HeldOut(ordered);
        var (sections, tables, kinds) = Sequences(ordered);
        var (documentModel, partialDocuments) = ChainTrainer.Train(kinds, heldOut.Contains, Threshold);
        var (sectionModel, partialSections) = ChainTrainer.Train(sections, heldOut.Contains, Threshold);
        var (tableModel, partialTables) = ChainTrainer.Train(tables, heldOut.Contains, Threshold);
        var day = date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var model = new KindModel(day, documentModel, sectionModel, tableModel);
        var partial = new KindModel(day, partialDocuments, partialSections, partialTables);
        var measured = KindEvaluator.Evaluate(
            new LearnedClassifier(partial),
            [.. ordered.Where(d => heldOut.Contains(d.Template)).Select(d => (d.Layout, d))]
        );
        return new TrainedKinds(model, ModelCard.Write(model, ordered, heldOut, measured));
    }

    /// <summary>The templates left out: by order of name, so that another document more changes little.</summary>
    private static HashSet<string> HeldOut(IEnumerable<LabelledDocument> documents) =>
        documents
            .Select(d => d.Template)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Where((_, i) => i % HeldOutOneIn == HeldOutOneIn - 1)
            .ToHashSet(StringComparer.Ordinal);

    private static (List<LabelledSequence> Sections, List<LabelledSequence> Tables, List<LabelledSequence> Documents) Sequences(
        IReadOnlyList<LabelledDocument> documents
    )
    {
        var random = new StableRandom(Seed);
        var damage = new LayoutDamage(random, Characters(documents));
        var (sections, tables, kinds) = (new List<LabelledSequence>(), new List<LabelledSequence>(), new List<LabelledSequence>());
        foreach (var document in documents)
        {
            Add(document, document.Layout, isDamaged: false);
            if (document.IsDamaged)
            {
                continue;
            }

            foreach (var (rate, lost) in Copies)
            {
                Add(document, damage.Damage(document.Layout, rate, lost), isDamaged: true);
            }

            // Words that mean nothing are no evidence: what is left, shape and place, must not tell a kind.
            if (random.Below(8) == 0)
            {
                var nothing = new LabelledDocument(
                    document.Name,
                    document.Template,
                    document.Layout,
                    DocumentKind.Other,
                    [.. document.Sections.Select(_ => KindChoice.Other)],
                    [.. document.Tables.Select(_ => KindChoice.Other)]
                );
                Add(nothing, damage.Damage(document.Layout, 1, 0), isDamaged: true);
            }
        }

        sections.Add(NamedKinds.Sequence("section"));
        tables.Add(NamedKinds.Sequence("table"));
        return (sections, tables, kinds);

        void Add(LabelledDocument document, DocumentLayout layout, bool isDamaged)
        {
            var evidence = KindEvidence.Of(layout, IdentityReader.Read(layout));
            // Where words are damaged the kinds found before may be wrong too; what rests on them is learned with and without.
            DocumentKind? seen = isDamaged && random.Below(4) == 0 ? null : document.Kind;
            var kindOf = layout.Sections.Zip(document.Sections).ToDictionary(s => s.First.Id, s => s.Second, StringComparer.Ordinal);
            kinds.Add(
                new LabelledSequence(
                    document.Template,
                    [DocumentFeatures.Of(evidence)],
                    [false],
                    [document.Kind is { } kind ? DocumentKindName.Of(kind) : null],
                    isDamaged,
                    document.Weight
                )
            );
            sections.Add(
                new LabelledSequence(
                    document.Template,
                    [.. layout.Sections.Select((_, i) => SectionFeatures.Of(evidence, i, seen, Without(SectionFeatures.Sources)))],
                    new bool[layout.Sections.Count],
                    document.Sections,
                    isDamaged,
                    document.Weight
                )
            );
            tables.Add(
                new LabelledSequence(
                    document.Template,
                    [
                        .. layout.Tables.Select(
                            (t, i) =>
                                TableFeatures.Of(
                                    evidence,
                                    i,
                                    seen,
                                    t.Section is null ? null : kindOf.GetValueOrDefault(t.Section),
                                    Without(TableFeatures.Sources)
                                )
                        ),
                    ],
                    Continuations.Of(layout.Tables),
                    document.Tables,
                    isDamaged,
                    document.Weight
                )
            );

            string Without(string[] sources) =>
                isDamaged && random.Below(2) == 0 ? string.Concat(sources.Where(_ => random.Below(100) < SourceLost)) : "";
        }
    }

    /// <summary>Characters of all headings and titles: what a damaged character may become.</summary>
    private static string Characters(IEnumerable<LabelledDocument> documents) =>
        string.Concat(
            documents
                .SelectMany(d => d.Layout.Sections.Select(s => s.Heading).Concat(d.Layout.Paragraphs.Take(50).Select(p => p.Text)))
                .SelectMany(t => t)
                .Where(char.IsLetter)
                .Distinct()
                .Order()
        );
}
