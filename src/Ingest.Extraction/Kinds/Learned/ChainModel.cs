using System.Numerics.Tensors;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>
/// A logistic model of things that follow one another, with how often each kind follows each: the score of a sequence is the sum of
/// the logistic log-probabilities, made milder by a temperature, and of the transitions, each against how frequent its kind is.
/// </summary>
/// <param name="Emission">Tells kinds by features alone.</param>
/// <param name="Transition">Logarithm of how much likelier kind j is after kind i than anywhere, at i · n + j; row n is the start.</param>
/// <param name="Settings">How the two are put together.</param>
internal sealed record ChainModel(LogisticModel Emission, float[] Transition, ChainSettings Settings)
{
    /// <summary>A part that continues the one before has its kind, but for this probability.</summary>
    private const float Otherwise = 0.01f;

    /// <summary>Added to the logarithm of the probability of a kind that such a document hardly has.</summary>
    private const float Strange = -4;

    private float[]? exponentials;

    /// <summary>The kinds of a sequence: the likeliest sequence (Viterbi), with the probability of each kind in it.</summary>
    /// <param name="features">The sequence.</param>
    /// <param name="continues">Whether each continues the one before it.</param>
    /// <param name="isStrange">Kinds that such a document hardly has; none where nothing is known of it.</param>
    public KindChoice[] Decode(IReadOnlyList<FeatureVector> features, IReadOnlyList<bool> continues, Func<string, bool>? isStrange = null)
    {
        var emissions = features.Select(LogProbabilities).ToArray();
        foreach (var (kind, index) in Emission.Classes.Select((k, i) => (k, i)))
        {
            if (isStrange?.Invoke(kind) == true)
            {
                Array.ForEach(emissions, e => e[index] += Strange);
            }
        }

        var path = new SequenceDecoder(this, emissions, continues).Decode();
        return [.. path.Select(p => Choose(p.Kind, p.Probability, p.Guess))];
    }

    /// <summary>Log-probabilities of the classes by features alone, at the model's temperature.</summary>
    /// <param name="features">What is classified.</param>
    public float[] LogProbabilities(FeatureVector features) => LogProbabilities(Emission.Scores(features));

    /// <summary>Log-probabilities of the classes of which the scores are known.</summary>
    /// <param name="scores">The logistic scores; they stay as they are.</param>
    public float[] LogProbabilities(float[] scores)
    {
        var result = new float[scores.Length];
        TensorPrimitives.Divide(scores, (float)Settings.Temperature, result);
        LogSoftMax(result);
        return result;
    }

    /// <summary>Turns scores into log-probabilities.</summary>
    /// <param name="scores">The scores.</param>
    public static void LogSoftMax(Span<float> scores)
    {
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max(scores), scores);
        Span<float> powers = scores.Length <= 128 ? stackalloc float[scores.Length] : new float[scores.Length];
        TensorPrimitives.Exp(scores, powers);
        TensorPrimitives.Subtract(scores, MathF.Log(TensorPrimitives.Sum(powers)), scores);
    }

    /// <summary>The transition scores from a kind to each, weighted.</summary>
    /// <param name="from">The kind before; the number of kinds at the start.</param>
    public float[] StepsFrom(int from)
    {
        var steps = Transition.AsSpan(from * Emission.Classes.Count, Emission.Classes.Count).ToArray();
        TensorPrimitives.Multiply(steps, (float)Settings.TransitionWeight, steps);
        return steps;
    }

    /// <summary>The exponentials of <see cref="StepsFrom"/> for all kinds and the start.</summary>
    public float[] StepFactors()
    {
        if (exponentials is null)
        {
            var factors = new float[Transition.Length];
            TensorPrimitives.Multiply(Transition, (float)Settings.TransitionWeight, factors);
            TensorPrimitives.Exp(factors, factors);
            exponentials = factors;
        }

        return exponentials;
    }

    /// <summary>The step of a part that continues the one before.</summary>
    /// <param name="from">The kind before.</param>
    public float[] ContinuationFrom(int from)
    {
        var steps = new float[Emission.Classes.Count];
        Array.Fill(steps, Otherwise / steps.Length);
        steps[from] = 1;
        return steps;
    }

    private KindChoice Choose(int kind, double probability, int guess)
    {
        var name = Emission.Classes[kind];
        var confidence = Math.Round(Math.Clamp(probability, 0, 1), 4);
        return name == KindChoice.Other || confidence >= Settings.Threshold ? new KindChoice(name, confidence)
            : Emission.Classes[guess] == KindChoice.Other ? new KindChoice(KindChoice.Other, confidence, name)
            : new KindChoice(KindChoice.Other, confidence, Emission.Classes[guess]);
    }
}
