using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Tests;

public sealed class SeededRandomTests
{
    /// <summary>Computed with an implementation in another language from the published algorithm.</summary>
    [Fact]
    public void The_sequence_of_a_seed_is_that_of_xoshiro256_seeded_by_splitmix64()
    {
        var random = new SeededRandom(42);
        ulong[] first = [random.NextBits(), random.NextBits(), random.NextBits(), random.NextBits()];
        Assert.Equal([1546998764402558742UL, 6990951692964543102UL, 12544586762248559009UL, 17057574109182124193UL], first);
    }

    [Fact]
    public void A_fork_does_not_disturb_the_sequence_it_came_from()
    {
        var (with, without) = (new SeededRandom(7), new SeededRandom(7));
        with.Fork("part").NextBits();
        Assert.Equal(without.NextBits(), with.NextBits());
        Assert.NotEqual(new SeededRandom(7).Fork("one").NextBits(), new SeededRandom(7).Fork("other").NextBits());
    }

    [Fact]
    public void A_shuffle_keeps_all_items_and_a_range_keeps_its_ends()
    {
        var random = new SeededRandom(3);
        Assert.Equal(Enumerable.Range(0, 50), random.Shuffle(Enumerable.Range(0, 50)).Order());
        var drawn = Enumerable.Range(0, 500).Select(_ => random.Between(4, 6)).Distinct().Order();
        Assert.Equal([4, 5, 6], drawn);
    }
}
