using Ingest.SampleDocs.Documents.Damage;
using Ingest.SampleDocs.Documents.Templates;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Tests;

public sealed class DamageTests
{
    [Fact]
    public void Look_alikes_are_many() => Assert.InRange(LookAlikes.Pairs, 300, 10_000);

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.15)]
    public void The_share_of_characters_damaged_is_the_one_asked_for(double rate)
    {
        var (damages, characters) = (0, 0);
        foreach (var template in Template.All)
        {
            var clean = TemplateComposer.Compose(template, 2).Manuscript;
            var damaged = new OcrDamage(rate, new SeededRandom(2)).Apply(clean);
            foreach (var (one, other) in TemplateTests.Texts(clean).Zip(TemplateTests.Texts(damaged)))
            {
                characters += one.Count(c => c is not (' ' or '\n'));
                damages += Distance(one, other);
            }
        }

        // A character split in two counts as two edits.
        Assert.InRange((double)damages / characters, rate * 0.9, rate * 1.3);
    }

    [Fact]
    public void Blocks_keep_their_names_kinds_and_shape()
    {
        var clean = TemplateComposer.Compose(Template.All[0], 7).Manuscript;
        var damaged = new OcrDamage(0.3, new SeededRandom(1)).Apply(clean);
        Assert.Equal(clean.Blocks.Select(b => (b.GetType(), b.Id)), damaged.Blocks.Select(b => (b.GetType(), b.Id)));
        Assert.Equal(clean.Tables.Select(t => t.ReaderKind), damaged.Tables.Select(t => t.ReaderKind));
        Assert.Equal(clean.Tables.Select(t => t.Grid.Cells.Count), damaged.Tables.Select(t => t.Grid.Cells.Count));
    }

    [Fact]
    public void No_rate_leaves_the_text_alone() =>
        Assert.Equal("2023年度\n决算", new OcrDamage(0, new SeededRandom(1)).Apply("2023年度\n决算"));

    /// <summary>Fewest characters put in, left out or exchanged.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var k = 1; k <= other.Length; k++)
            {
                var here = Math.Min(Math.Min(row[k], row[k - 1]) + 1, corner + (one[i - 1] == other[k - 1] ? 0 : 1));
                (corner, row[k]) = (row[k], here);
            }
        }

        return row[^1];
    }
}
