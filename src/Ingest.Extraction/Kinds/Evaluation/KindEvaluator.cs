using Ingest.Extraction.Identity;
using Ingest.Extraction.Kinds.Learned;
using Ingest.Extraction.Kinds.Training;
using Ingest.Model;

namespace Ingest.Extraction.Kinds.Evaluation;

/// <summary>Measures classifiers on documents whose kinds are known.</summary>
public static class KindEvaluator
{
    /// <summary>The trained model and the keyword rules on the same documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="model">The model as a file; the one of the program where none is given.</param>
    /// <exception cref="InvalidDataException">When the model does not fit this program.</exception>
    public static (ClassifierMeasure Learned, ClassifierMeasure Keywords) Compare(
        IReadOnlyList<LabelledDocument> documents,
        Stream? model = null
    )
    {
        var learned = new LearnedClassifier(model is null ? KindModelFile.Embedded() : KindModelFile.Read(model));
        var pairs = documents.Select(d => (d.Layout, d)).ToList();
        return (Evaluate(learned, pairs), Evaluate(new KeywordClassifier(), pairs));
    }

    /// <summary>Measures one classifier.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="documents">What it sees, and what is true.</param>
    internal static ClassifierMeasure Evaluate(
        IKindClassifier classifier,
        IReadOnlyList<(DocumentLayout Seen, LabelledDocument Truth)> documents
    )
    {
        var (kinds, sections, tables) = (new List<(string, string)>(), new List<(string, string)>(), new List<(string, string)>());
        var mistakes = new List<KindMistake>();
        // The first calls compile; that would count as the time of the first documents.
        foreach (var (seen, _) in documents.Take(10))
        {
            classifier.Classify(seen, IdentityReader.Read(seen));
        }

        var time = TimeSpan.Zero;
        foreach (var (seen, truth) in documents)
        {
            var identity = IdentityReader.Read(seen);
            var before = Environment.CpuUsage.TotalTime;
            var choices = classifier.Classify(seen, identity);
            time += Environment.CpuUsage.TotalTime - before;
            if (truth.Kind is { } kind)
            {
                var (expected, given) = (DocumentKindName.Of(kind), DocumentKindName.Of(choices.Kind));
                kinds.Add((expected, given));
                if (expected != given)
                {
                    mistakes.Add(new KindMistake(truth.Name, "document", 0, expected, given, "", choices.Confidence));
                }
            }

            var layout = truth.Layout;
            Add(sections, truth, layout.Sections.Select(s => (s.Heading, s.Page)), truth.Sections, choices.Sections);
            Add(tables, truth, layout.Tables.Select(t => (t.Title, t.Pages is [var p, ..] ? p : 0)), truth.Tables, choices.Tables);
        }

        return new ClassifierMeasure(
            KindMeasure.Of(kinds),
            KindMeasure.Of(sections),
            KindMeasure.Of(tables),
            documents.Sum(d => d.Seen.Pages.Count),
            time.TotalMilliseconds,
            mistakes
        );

        void Add(
            List<(string, string)> pairs,
            LabelledDocument document,
            IEnumerable<(string Text, int Page)> parts,
            IReadOnlyList<string?> truth,
            IReadOnlyList<KindChoice> given
        )
        {
            foreach (var (part, index) in parts.Select((p, i) => (p, i)))
            {
                if (truth[index] is { } expected)
                {
                    var choice = given[index];
                    pairs.Add((expected, choice.Kind));
                    if (choice.Kind != expected)
                    {
                        mistakes.Add(
                            new KindMistake(document.Name, part.Text, part.Page, expected, choice.Kind, choice.Guess, choice.Confidence)
                        );
                    }
                }
            }
        }
    }
}
