using System.Numerics.Tensors;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>
/// Multinomial logistic regression on hashed features: the weights of all classes of a bucket stand together, so that a feature is
/// one multiplication and addition of a row. Buckets that carry no weight have no row.
/// </summary>
internal sealed class LogisticModel
{
    private readonly int[] rowOf;
    private readonly float[] weights;

    /// <summary>A model.</summary>
    /// <param name="classes">Names of the classes.</param>
    /// <param name="bias">The bias of each.</param>
    /// <param name="buckets">Buckets that have a row, ascending.</param>
    /// <param name="weights">The rows, one after the other.</param>
    public LogisticModel(IReadOnlyList<string> classes, float[] bias, int[] buckets, float[] weights)
    {
        (Classes, Bias, Buckets, this.weights) = (classes, bias, buckets, weights);
        rowOf = new int[FeatureBuilder.BucketCount];
        Array.Fill(rowOf, -1);
        foreach (var (row, bucket) in buckets.Index())
        {
            rowOf[bucket] = row;
        }
    }

    /// <summary>Names of the classes.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>The bias of each class.</summary>
    public float[] Bias { get; }

    /// <summary>Buckets that have a row, ascending.</summary>
    public int[] Buckets { get; }

    /// <summary>The weights of a row.</summary>
    /// <param name="row">Index into <see cref="Buckets"/>.</param>
    public ReadOnlySpan<float> Row(int row) => weights.AsSpan(row * Classes.Count, Classes.Count);

    /// <summary>The score of each class; their softmax are the probabilities.</summary>
    /// <param name="features">What is classified.</param>
    public float[] Scores(FeatureVector features)
    {
        var scores = Bias.AsSpan().ToArray();
        for (var i = 0; i < features.Buckets.Length; i++)
        {
            if (rowOf[features.Buckets[i]] is var row and >= 0)
            {
                TensorPrimitives.MultiplyAdd(Row(row), features.Values[i], scores, scores);
            }
        }

        return scores;
    }
}
