using Ingest.Extraction.Kinds.Learned;

namespace Ingest.Extraction.Kinds.Training;

/// <summary>Trains a chain model, and chooses how it puts its evidence together on templates that it was not trained on.</summary>
internal static class ChainTrainer
{
    /// <summary>Added to the count of a kind: what was never seen is unlikely, not impossible.</summary>
    private const double Smoothing = 0.5;

    /// <summary>Added to the counts of all transitions from a kind together, by how frequent each kind is.</summary>
    private const double TransitionSmoothing = 6;

    /// <summary>How much the kind before the one before counts: a page that is not believed takes its tables out of the sequence.</summary>
    private const double Skipped = 0.3;

    /// <summary>None below 1: documents unlike those of training must not look surer than these.</summary>
    private static readonly double[] Temperatures = [1, 1.2, 1.5, 1.9, 2.4, 3];
    private static readonly double[] TransitionWeights = [0.15, 0.3, 0.45, 0.6];

    /// <summary>Trains on all sequences.</summary>
    /// <param name="sequences">The sequences.</param>
    /// <param name="isHeldOut">Which templates are left out while settings are chosen.</param>
    /// <param name="threshold">A kind less probable than this is <c>other</c>.</param>
    /// <returns>The model of all, and the one of the templates that were not left out, to measure with.</returns>
    public static (ChainModel Model, ChainModel Partial) Train(
        IReadOnlyList<LabelledSequence> sequences,
        Func<string, bool> isHeldOut,
        double threshold
    )
    {
        var kinds = sequences
            .SelectMany(s => s.Kinds)
            .OfType<string>()
            .Append(KindChoice.Other)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var settings = ChainSettings.Start with { Threshold = threshold };
        var partial = Fit(kinds, [.. sequences.Where(s => !isHeldOut(s.Template))], settings);
        var heldOut = sequences.Where(s => isHeldOut(s.Template)).ToList();
        partial = partial with { Settings = Choose(partial, heldOut) };
        return (Fit(kinds, sequences, partial.Settings), partial);
    }

    private static ChainModel Fit(string[] kinds, IReadOnlyList<LabelledSequence> sequences, ChainSettings settings)
    {
        var indexOf = kinds.Index().ToDictionary(k => k.Item, k => k.Index, StringComparer.Ordinal);
        var examples = new List<Example>();
        foreach (var sequence in sequences)
        {
            foreach (var (features, kind) in sequence.Features.Zip(sequence.Kinds))
            {
                if (kind is not null)
                {
                    examples.Add(new Example(features, indexOf[kind], (float)sequence.Weight));
                }
            }
        }

        return new ChainModel(LogisticTrainer.Train(kinds, examples), Transitions(indexOf, sequences), settings);
    }

    /// <summary>How much likelier each kind is after each, as a logarithm.</summary>
    private static float[] Transitions(Dictionary<string, int> indexOf, IReadOnlyList<LabelledSequence> sequences)
    {
        var n = indexOf.Count;
        var counts = new double[n + 1, n];
        var frequency = Enumerable.Repeat(Smoothing, n).ToArray();
        foreach (var sequence in sequences.Where(s => !s.IsDamaged))
        {
            var before = n;
            var beforeThat = -1;
            foreach (var (kind, continues) in sequence.Kinds.Zip(sequence.Continues))
            {
                var index = kind is null ? -1 : indexOf[kind];
                if (index >= 0)
                {
                    frequency[index]++;
                    if (before >= 0 && !continues)
                    {
                        counts[before, index]++;
                        if (beforeThat >= 0)
                        {
                            counts[beforeThat, index] += Skipped;
                        }
                    }
                }

                beforeThat = before;
                before = index;
            }
        }

        var all = frequency.Sum();
        var result = new float[(n + 1) * n];
        for (var from = 0; from <= n; from++)
        {
            var sum = Enumerable.Range(0, n).Sum(to => counts[from, to]);
            for (var to = 0; to < n; to++)
            {
                // Smoothed towards how frequent the kind is, so that a kind seldom seen pulls nowhere.
                var share = frequency[to] / all;
                var likelihood = (counts[from, to] + (TransitionSmoothing * share)) / (sum + TransitionSmoothing);
                result[(from * n) + to] = (float)Math.Log(likelihood / share);
            }
        }

        return result;
    }

    private static ChainSettings Choose(ChainModel model, IReadOnlyList<LabelledSequence> heldOut)
    {
        if (heldOut.Count == 0)
        {
            return model.Settings;
        }

        var choices =
            from temperature in Temperatures
            from weight in TransitionWeights
            select model.Settings with
            {
                Temperature = temperature,
                TransitionWeight = weight,
            };
        var scored = heldOut
            .Where(s => s.Features.Count > 0)
            .Select(s => (Sequence: s, Scores: s.Features.Select(model.Emission.Scores).ToArray()))
            .ToList();
        return choices.MinBy(c => Loss(new ChainModel(model.Emission, model.Transition, c), scored))!;
    }

    /// <summary>Mean of −log of the probability given to the true kind.</summary>
    private static double Loss(ChainModel model, IReadOnlyList<(LabelledSequence Sequence, float[][] Scores)> scored)
    {
        var (loss, count) = (0.0, 0);
        var indexOf = model.Emission.Classes.Index().ToDictionary(k => k.Item, k => k.Index, StringComparer.Ordinal);
        foreach (var (sequence, scores) in scored)
        {
            var emissions = scores.Select(model.LogProbabilities).ToArray();
            var marginals = new SequenceDecoder(model, emissions, sequence.Continues).Marginals();
            foreach (var (marginal, kind) in marginals.Zip(sequence.Kinds))
            {
                if (kind is not null)
                {
                    loss -= Math.Log(Math.Max(marginal[indexOf[kind]], 1e-6));
                    count++;
                }
            }
        }

        return loss / Math.Max(1, count);
    }
}
