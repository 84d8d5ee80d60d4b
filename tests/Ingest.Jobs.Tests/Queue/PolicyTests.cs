using Ingest.Jobs.Scheduling;
using Ingest.Jobs.Work;
using Ingest.Model;

namespace Ingest.Jobs.Tests.Queue;

public sealed class PolicyTests
{
    [Fact]
    public void Waiting_doubles_up_to_its_limit_and_chance_takes_off_half_at_most()
    {
        var policy = new RetryPolicy { FirstDelay = TimeSpan.FromSeconds(2), LongestDelay = TimeSpan.FromSeconds(60) };
        Assert.Equal([2, 4, 8, 16, 32, 60, 60], Enumerable.Range(1, 7).Select(a => (int)policy.Delay(a, chance: 1).TotalSeconds));
        Assert.Equal(TimeSpan.FromSeconds(4), policy.Delay(attempt: 3, chance: 0));
        Assert.Equal(TimeSpan.FromSeconds(60), policy.Delay(attempt: int.MaxValue, chance: 1));
    }

    [Theory]
    [InlineData(FailureKind.Encrypted)]
    [InlineData(FailureKind.Damaged)]
    [InlineData(FailureKind.Unsupported)]
    [InlineData(FailureKind.TooLarge)]
    [InlineData(FailureKind.TimedOut)]
    public void What_is_wrong_with_the_document_does_not_pass(FailureKind kind)
    {
        var failure = FailureOf.Exception(new DocumentException(kind, "a.pdf: no"));
        Assert.False(failure.MayPass || failure.Lost);
    }

    [Fact]
    public void A_reading_process_that_died_and_a_database_that_is_away_may_pass()
    {
        Assert.True(FailureOf.Exception(new DocumentException(FailureKind.Crashed, "no") { ProcessEnded = true }).Lost);
        Assert.True(FailureOf.Exception(new Archive.ArchiveException("away") { MayPass = true }).MayPass);
        Assert.False(FailureOf.Exception(new Archive.ArchiveException("wrong")).MayPass);
    }

    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(7, 2, 7)]
    [InlineData(32, 2, 8)]
    [InlineData(2000, 2, 125)]
    public void Small_documents_go_together_but_no_slot_waits_while_another_has_a_pile(int documents, int slots, int batches)
    {
        var split = BatchSize.Split([.. Enumerable.Range(0, documents).Select(i => ($"{i}", 1000L))], slots).ToList();
        Assert.Equal(batches, split.Count);
        Assert.Equal(Enumerable.Range(0, documents).Select(i => $"{i}"), split.SelectMany(b => b));
    }

    [Fact]
    public void Large_documents_go_alone()
    {
        var split = BatchSize.Split([.. Enumerable.Range(0, 100).Select(i => ($"{i}", BatchSize.MostBytes))], slots: 1);
        Assert.All(split, batch => Assert.Single(batch));
    }

    [Fact]
    public void One_process_at_a_time_works_on_a_file()
    {
        var folder = Directory.CreateTempSubdirectory("ingest-lock-").FullName;
        var path = Path.Combine(folder, "a.db");
        using (WorkLock.Take(path, waiting: null, CancellationToken.None))
        {
            using var stop = new CancellationTokenSource();
            var told = false;
            Assert.Throws<OperationCanceledException>(() =>
                WorkLock.Take(
                    path,
                    () =>
                    {
                        told = true;
                        stop.Cancel();
                    },
                    stop.Token
                )
            );
            Assert.True(told);
        }

        WorkLock.Take(path, waiting: null, CancellationToken.None).Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
