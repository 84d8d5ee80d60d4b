using Ingest.Extraction.Kinds.Learned;
using Ingest.Extraction.Kinds.Training;
using Xunit;

namespace Ingest.Extraction.Tests.Kinds.Learned;

/// <summary>The decoder against all sequences written out one by one.</summary>
public sealed class SequenceDecoderTests
{
    private const int Kinds = 3;
    private const int Places = 5;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_path_and_the_probabilities_are_those_of_all_sequences_written_out(int seed)
    {
        var random = new StableRandom((ulong)seed);
        var model = Model(random);
        var emissions = Enumerable.Range(0, Places).Select(_ => LogProbabilities(random)).ToArray();
        var continues = Enumerable.Range(0, Places).Select(i => i == 3 && seed % 2 == 0).ToArray();
        var scored = Sequences(Places).Select(s => (Sequence: s, Score: Score(model, emissions, continues, s))).ToList();
        var decoder = new SequenceDecoder(model, emissions, continues);
        Assert.Equal(scored.MaxBy(s => s.Score).Sequence, decoder.Decode().Select(d => d.Kind));

        var all = scored.Sum(s => Math.Exp(s.Score));
        var marginals = decoder.Marginals();
        for (var place = 0; place < Places; place++)
        {
            for (var kind = 0; kind < Kinds; kind++)
            {
                var expected = scored.Where(s => s.Sequence[place] == kind).Sum(s => Math.Exp(s.Score)) / all;
                Assert.Equal(expected, marginals[place][kind], 4);
            }
        }
    }

    [Fact]
    public void What_continues_the_part_before_has_its_kind()
    {
        var random = new StableRandom(9);
        var model = Model(random);
        float[][] emissions =
        [
            [-0.01f, -6, -6],
            [-2.2f, -0.4f, -1.5f],
        ];
        Assert.Equal([0, 0], new SequenceDecoder(model, emissions, [false, true]).Decode().Select(d => d.Kind));
    }

    [Fact]
    public void Nothing_has_no_kinds() => Assert.Empty(new SequenceDecoder(Model(new StableRandom(1)), [], []).Decode());

    private static ChainModel Model(StableRandom random)
    {
        var emission = new LogisticModel(["a", "b", "other"], new float[Kinds], [], []);
        var transition = Enumerable.Range(0, (Kinds + 1) * Kinds).Select(_ => (float)(random.Share() * 4) - 2).ToArray();
        return new ChainModel(emission, transition, new ChainSettings(1, 0.8, 0.5));
    }

    private static float[] LogProbabilities(StableRandom random)
    {
        var scores = Enumerable.Range(0, Kinds).Select(_ => (float)random.Share() * 3).ToArray();
        ChainModel.LogSoftMax(scores);
        return scores;
    }

    private static double Score(ChainModel model, float[][] emissions, bool[] continues, int[] sequence)
    {
        double score = model.StepsFrom(Kinds)[sequence[0]] + emissions[0][sequence[0]];
        for (var i = 1; i < sequence.Length; i++)
        {
            var before = sequence[i - 1];
            score += continues[i] ? Math.Log(model.ContinuationFrom(before)[sequence[i]]) : model.StepsFrom(before)[sequence[i]];
            score += emissions[i][sequence[i]];
        }

        return score;
    }

    private static IEnumerable<int[]> Sequences(int length) =>
        length == 0
            ?
            [
                [],
            ]
            : Sequences(length - 1).SelectMany(s => Enumerable.Range(0, Kinds).Select(k => (int[])[.. s, k]));
}
