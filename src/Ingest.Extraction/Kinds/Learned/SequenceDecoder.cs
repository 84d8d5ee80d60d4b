using System.Numerics.Tensors;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>Finds the likeliest sequence of kinds (Viterbi) and the probability of each kind at each place (forward-backward).</summary>
/// <param name="model">The model.</param>
/// <param name="emissions">Log-probabilities of the kinds at each place by features alone.</param>
/// <param name="continues">Whether each place continues the one before it.</param>
internal sealed class SequenceDecoder(ChainModel model, float[][] emissions, IReadOnlyList<bool> continues)
{
    private readonly int kinds = model.Emission.Classes.Count;

    /// <summary>The kind at each place, its probability, and the most probable kind there, which may be another.</summary>
    public (int Kind, double Probability, int Guess)[] Decode()
    {
        if (emissions.Length == 0)
        {
            return [];
        }

        var path = Likeliest();
        var marginals = Marginals();
        return [.. path.Select((kind, i) => (kind, (double)marginals[i][kind], TensorPrimitives.IndexOfMax(marginals[i])))];
    }

    /// <summary>The probability of each kind at each place.</summary>
    public float[][] Marginals()
    {
        var forward = new float[emissions.Length][];
        var backward = new float[emissions.Length][];
        var likelihoods = emissions.Select(Exponential).ToArray();
        var factors = Enumerable.Range(0, kinds + 1).Select(i => model.StepFactors().AsMemory(i * kinds, kinds)).ToArray();
        for (var i = 0; i < emissions.Length; i++)
        {
            forward[i] = new float[kinds];
            if (i == 0)
            {
                factors[kinds].Span.CopyTo(forward[i]);
            }
            else
            {
                for (var from = 0; from < kinds; from++)
                {
                    TensorPrimitives.MultiplyAdd(Step(i, from), forward[i - 1][from], forward[i], forward[i]);
                }
            }

            TensorPrimitives.Multiply(forward[i], likelihoods[i], forward[i]);
            Normalise(forward[i]);
        }

        backward[^1] = new float[kinds];
        Array.Fill(backward[^1], 1);
        var next = new float[kinds];
        for (var i = emissions.Length - 2; i >= 0; i--)
        {
            backward[i] = new float[kinds];
            TensorPrimitives.Multiply(backward[i + 1], likelihoods[i + 1], next);
            for (var from = 0; from < kinds; from++)
            {
                backward[i][from] = TensorPrimitives.Dot(Step(i + 1, from), next);
            }

            Normalise(backward[i]);
            TensorPrimitives.Multiply(forward[i], backward[i], forward[i]);
            Normalise(forward[i]);
        }

        return forward;

        ReadOnlySpan<float> Step(int place, int from) => continues[place] ? model.ContinuationFrom(from) : factors[from].Span;
    }

    private int[] Likeliest()
    {
        var best = new float[emissions.Length][];
        var from = new int[emissions.Length][];
        best[0] = new float[kinds];
        TensorPrimitives.Add(emissions[0], model.StepsFrom(kinds), best[0]);
        var steps = Enumerable.Range(0, kinds).Select(model.StepsFrom).ToArray();
        for (var i = 1; i < emissions.Length; i++)
        {
            best[i] = new float[kinds];
            from[i] = new int[kinds];
            Array.Fill(best[i], float.NegativeInfinity);
            for (var before = 0; before < kinds; before++)
            {
                var step = continues[i] ? Array.ConvertAll(model.ContinuationFrom(before), MathF.Log) : steps[before];
                for (var kind = 0; kind < kinds; kind++)
                {
                    var score = best[i - 1][before] + step[kind];
                    if (score > best[i][kind])
                    {
                        (best[i][kind], from[i][kind]) = (score, before);
                    }
                }
            }

            TensorPrimitives.Add(best[i], emissions[i], best[i]);
        }

        var path = new int[emissions.Length];
        path[^1] = TensorPrimitives.IndexOfMax(best[^1]);
        for (var i = path.Length - 1; i > 0; i--)
        {
            path[i - 1] = from[i][path[i]];
        }

        return path;
    }

    private static float[] Exponential(float[] logarithms)
    {
        var result = new float[logarithms.Length];
        TensorPrimitives.Exp(logarithms, result);
        return result;
    }

    private static void Normalise(float[] values)
    {
        var sum = TensorPrimitives.Sum(values);
        if (sum > 0)
        {
            TensorPrimitives.Divide(values, sum, values);
        }
    }
}
