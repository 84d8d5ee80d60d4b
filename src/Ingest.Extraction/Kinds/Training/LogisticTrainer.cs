using System.Numerics.Tensors;
using Ingest.Extraction.Kinds.Learned;

namespace Ingest.Extraction.Kinds.Training;

/// <summary>
/// Trains a logistic model by stochastic gradient descent, each row of weights with a rate of its own that falls with the
/// gradients it has seen (AdaGrad) and a penalty on its square (L2). One thread and a fixed order: the same data give the same bits.
/// </summary>
internal static class LogisticTrainer
{
    private const int Epochs = 12;
    private const float Rate = 0.5f;
    private const float Penalty = 2e-5f;
    private const float LeastDenominator = 1e-3f;

    /// <summary>The part of the difference in frequency that is made up for, 0 to 1: rare kinds count somewhat more.</summary>
    private const double Balance = 0.3;

    private const double LeastWeight = 0.5;
    private const double MostWeight = 4;
    private const ulong Seed = 20240617;

    /// <summary>Trains on examples.</summary>
    /// <param name="classes">Names of the classes.</param>
    /// <param name="examples">Features, index of the class, weight of the example.</param>
    public static LogisticModel Train(IReadOnlyList<string> classes, IReadOnlyList<Example> examples)
    {
        examples = Balanced(classes.Count, examples);
        var rowOf = Rows(examples, out var buckets);
        var count = classes.Count;
        var weights = new float[buckets.Length * count];
        var seen = new float[buckets.Length];
        var bias = new float[count];
        var biasSeen = 0f;
        var errors = new float[count];
        var random = new StableRandom(Seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var example = examples[index];
                Errors(example);
                var squares = TensorPrimitives.SumOfSquares<float>(errors);
                biasSeen += squares;
                TensorPrimitives.MultiplyAdd(errors, -0.1f * Rate / (LeastDenominator + MathF.Sqrt(biasSeen)), bias, bias);
                Update(example.Features, squares);
            }
        }

        return new LogisticModel(classes, bias, buckets, weights);

        void Errors(Example example)
        {
            bias.CopyTo(errors, 0);
            for (var i = 0; i < example.Features.Buckets.Length; i++)
            {
                var row = weights.AsSpan(rowOf[example.Features.Buckets[i]] * count, count);
                TensorPrimitives.MultiplyAdd(row, example.Features.Values[i], errors, errors);
            }

            ChainModel.LogSoftMax(errors);
            TensorPrimitives.Exp(errors, errors);
            errors[example.Class] -= 1;
            TensorPrimitives.Multiply(errors, example.Weight, errors);
        }

        void Update(FeatureVector features, float squares)
        {
            for (var i = 0; i < features.Buckets.Length; i++)
            {
                var place = rowOf[features.Buckets[i]];
                var value = features.Values[i];
                seen[place] += value * value * squares;
                var rate = Rate / (LeastDenominator + MathF.Sqrt(seen[place]));
                var row = weights.AsSpan(place * count, count);
                TensorPrimitives.Multiply(row, 1 - (rate * Penalty), row);
                TensorPrimitives.MultiplyAdd(errors, -rate * value, row, row);
            }
        }
    }

    private static List<Example> Balanced(int classes, IReadOnlyList<Example> examples)
    {
        var sums = new double[classes];
        foreach (var example in examples)
        {
            sums[example.Class] += example.Weight;
        }

        var mean = sums.Where(s => s > 0).DefaultIfEmpty(1).Average();
        var weights = sums.Select(s => s > 0 ? (float)Math.Clamp(Math.Pow(mean / s, Balance), LeastWeight, MostWeight) : 1).ToArray();
        return [.. examples.Select(e => e with { Weight = e.Weight * weights[e.Class] })];
    }

    private static int[] Rows(IReadOnlyList<Example> examples, out int[] buckets)
    {
        var used = new bool[FeatureBuilder.BucketCount];
        foreach (var example in examples)
        {
            foreach (var bucket in example.Features.Buckets)
            {
                used[bucket] = true;
            }
        }

        buckets = [.. Enumerable.Range(0, used.Length).Where(b => used[b])];
        var rowOf = new int[used.Length];
        foreach (var (row, bucket) in buckets.Index())
        {
            rowOf[bucket] = row;
        }

        return rowOf;
    }
}
