using System.Diagnostics;
using System.Text.Json;
using Ingest.Archive.Tests;
using Ingest.Pipeline.Isolation;
using Ingest.Pipeline.Tests.Recognition;

namespace Ingest.Pipeline.Tests;

public sealed class ReaderProcessTests
{
    private static readonly ReaderLimits Quick = new() { PageTime = TimeSpan.FromSeconds(0.5), DocumentTime = TimeSpan.FromSeconds(30) };

    [Fact]
    public void A_document_comes_back_whole_and_its_steps_are_told()
    {
        var document = RandomDocument.Create(seed: 3, size: 40);
        using var worker = new FakeWorker("cat reply; exec cat >/dev/null").With(
            "reply",
            channel =>
            {
                channel.SendStep(PipelineStage.Reading, 1);
                channel.SendStep(PipelineStage.Checks, 1);
                channel.SendDocument(document);
            }
        );
        using var reader = worker.Start();
        var steps = new Steps();
        var read = reader.Read(FakeWorker.Input, steps, TestContext.Current.CancellationToken);
        Assert.Equal(JsonSerializer.Serialize(document), JsonSerializer.Serialize(read));
        Assert.Equal([new(PipelineStage.Reading, 1), new(PipelineStage.Checks, 1)], steps.Seen);
    }

    [Fact]
    public void The_child_gets_the_request_and_the_bytes_and_its_memory_limit()
    {
        using var worker = new FakeWorker(
            """
            head -c 5 > head; length=$(od -An -t u4 -j 1 head); head -c $((length)) > request
            head -c 8 > content
            echo $INGEST_READER_MEMORY > memory; echo $DOTNET_GCHeapHardLimit > heap
            cat reply
            """
        )
        {
            Limits = new ReaderLimits { MemoryBytes = 1L << 30 },
        }.With("reply", channel => channel.SendFailure(FailureKind.Damaged, "no"));
        using var reader = worker.Start();
        Assert.Throws<DocumentException>(() => Read(reader));
        var request = JsonSerializer.Deserialize(worker.Read("request"), WireJson.Wire.ReadRequest)!;
        Assert.Equal("report.pdf", request.File);
        Assert.Null(request.Path);
        Assert.Equal("1073741824", worker.Read("memory"));
        Assert.Equal("0x30000000", worker.Read("heap"));
        Assert.Equal("\u0002\u0003\0\0\0\u0001\u0002\u0003", worker.Read("content"));
    }

    [Theory]
    [InlineData("kill -SEGV $$", "SIGSEGV")]
    [InlineData("kill -ABRT $$", "SIGABRT")]
    [InlineData("exit 7", "exit code 7")]
    [InlineData("exit 0", "exit code 0")]
    public void A_crash_is_a_failure_that_names_the_file_and_the_signal_and_what_the_child_said(string death, string name)
    {
        using var worker = new FakeWorker($"echo 'pointer went astray' >&2; {death}");
        using var reader = worker.Start();
        var error = Assert.Throws<DocumentException>(() => Read(reader));
        Assert.Equal(FailureKind.Crashed, error.Kind);
        Assert.StartsWith("report.pdf: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Contains("pointer went astray", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("echo \"terminate called after throwing an instance of 'std::bad_alloc'\" >&2; kill -ABRT $$")]
    [InlineData("echo 'Out of memory.' >&2; kill -ABRT $$")]
    [InlineData("kill -KILL $$")]
    public void A_child_that_ran_out_of_memory_makes_the_document_too_large(string death)
    {
        using var worker = new FakeWorker(death);
        using var reader = worker.Start();
        var error = Assert.Throws<DocumentException>(() => Read(reader));
        Assert.Equal(FailureKind.TooLarge, error.Kind);
        Assert.Contains("--memory", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_that_hangs_is_killed_with_all_it_started_and_the_page_is_named()
    {
        using var worker = new FakeWorker("cat reply; sleep 1000 & echo $! > grandchild; wait") { Limits = Quick }.With(
            "reply",
            channel => channel.SendStep(PipelineStage.Reading, 2)
        );
        using var reader = worker.Start();
        var clock = Stopwatch.StartNew();
        var error = Assert.Throws<DocumentException>(() => Read(reader));
        Assert.Equal(FailureKind.TimedOut, error.Kind);
        Assert.Contains("page 3", error.Message, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0.5, 20);
        // A killed process takes a moment to be gone.
        Assert.True(SpinWait.SpinUntil(() => !IsAlive(worker.Read("grandchild")), TimeSpan.FromSeconds(20)));
        Assert.Null(reader.ProcessId);
    }

    [Fact]
    public void A_child_that_goes_on_and_on_is_killed_when_the_document_s_time_is_over()
    {
        using var worker = new FakeWorker("while sleep 0.1; do cat reply; done")
        {
            Limits = new ReaderLimits { PageTime = TimeSpan.FromSeconds(20), DocumentTime = TimeSpan.FromSeconds(1) },
        }.With("reply", channel => channel.SendStep(PipelineStage.Reading, 1));
        using var reader = worker.Start();
        var error = Assert.Throws<DocumentException>(() => Read(reader));
        Assert.Equal(FailureKind.TimedOut, error.Kind);
        Assert.Contains("--timeout", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_that_never_reads_its_request_times_out_too()
    {
        using var worker = new FakeWorker("sleep 1000") { Limits = Quick };
        using var reader = worker.Start();
        var large = new ReaderInput("report.pdf", Path: null, new byte[4 << 20]);
        Assert.Equal(FailureKind.TimedOut, Assert.Throws<DocumentException>(() => Read(reader, large)).Kind);
    }

    [Theory]
    [InlineData("echo This is not a frame; exec cat >/dev/null")]
    [InlineData("""printf '\x05\x00\x00\x00\x00'; exec cat >/dev/null""")]
    [InlineData("""printf '\x03\x01\x00\x00\x00\x09'; exec cat >/dev/null""")]
    [InlineData("""printf '\x01\x02\x00\x00\x00{}'; exec cat >/dev/null""")]
    [InlineData("""printf '\x04\x02\x00\x00\x00{}'; exec cat >/dev/null""")]
    [InlineData("""printf '\x04\x01\x00\x00\x00\x02\x05\x00\x00\x00\x00'; exec cat >/dev/null""")]
    public void Rubbish_from_the_child_is_a_crash(string script)
    {
        using var worker = new FakeWorker(script);
        using var reader = worker.Start();
        Assert.Equal(FailureKind.Crashed, Assert.Throws<DocumentException>(() => Read(reader)).Kind);
    }

    [Fact]
    public void The_memory_of_a_document_is_asked_and_told_and_keeps_what_came_before_a_crash()
    {
        using var worker = new FakeWorker("cat question; head -c 999 > asked & cat reply; sleep 0.2; exit 1")
            .With("question", channel => channel.Send(FrameKind.Recall, "one"u8))
            .With("reply", channel => channel.Send(FrameKind.Keep, "two\n\x01\n"u8));
        using var reader = worker.Start();
        var memory = new Memory { Version = "one", Pages = [7] };
        Assert.Equal(
            FailureKind.Crashed,
            Assert.Throws<DocumentException>(() => Read(reader, FakeWorker.Input with { Memory = memory })).Kind
        );
        Assert.Equal((1, 1, "two"), (memory.Recalls, memory.Keeps, memory.Version));
        Assert.Equal([1, (byte)'\n'], memory.Pages);
    }

    [Fact]
    public void A_memory_that_takes_its_time_is_no_silence_of_the_child()
    {
        using var worker = new FakeWorker("cat question; head -c 5 > asked; cat reply; exec cat >/dev/null") { Limits = Quick }
            .With("question", channel => channel.Send(FrameKind.Recall, "one"u8))
            .With("reply", channel => channel.SendDocument(RandomDocument.Create(seed: 1)));
        using var reader = worker.Start();
        var memory = new Memory { Patience = Quick.PageTime * 2 };
        Assert.NotNull(Read(reader, FakeWorker.Input with { Memory = memory }));
        Assert.Equal(1, memory.Recalls);
    }

    [Theory]
    [InlineData("""printf '\x07\x01\x00\x00\x00a'; exec cat >/dev/null""")]
    [InlineData("""printf '\x09\x02\x00\x00\x00a\n'; exec cat >/dev/null""")]
    public void A_child_that_asks_for_a_memory_nobody_offered_has_crashed(string script) => Rubbish_from_the_child_is_a_crash(script);

    [Fact]
    public void After_a_crash_the_next_document_is_read_by_a_new_process()
    {
        using var worker = new FakeWorker("if mkdir first 2>/dev/null; then kill -SEGV $$; fi; cat reply; exec cat >/dev/null").With(
            "reply",
            channel => channel.SendDocument(RandomDocument.Create(seed: 1))
        );
        using var reader = worker.Start();
        Assert.Throws<DocumentException>(() => Read(reader));
        Assert.Null(reader.ProcessId);
        Assert.NotNull(Read(reader));
        Assert.NotNull(reader.ProcessId);
    }

    [Fact]
    public void One_process_serves_several_documents_and_survives_one_that_cannot_be_read()
    {
        using var worker = new FakeWorker("echo said about the first >&2; cat replies; exec cat >/dev/null").With(
            "replies",
            channel =>
            {
                channel.SendFailure(FailureKind.Encrypted, "It has a password.");
                channel.SendDocument(RandomDocument.Create(seed: 1));
            }
        );
        using var reader = worker.Start();
        var error = Assert.Throws<DocumentException>(() => Read(reader));
        Assert.Equal(FailureKind.Encrypted, error.Kind);
        Assert.Equal("report.pdf: It has a password.", error.Message);
        var process = reader.ProcessId;
        Assert.NotNull(Read(reader));
        Assert.Equal(process, reader.ProcessId);
    }

    [Fact]
    public void A_failure_in_the_middle_of_a_result_is_that_failure()
    {
        using var worker = new FakeWorker("cat reply; exec cat >/dev/null").With(
            "reply",
            channel =>
            {
                channel.Send(FrameKind.ResultPart, Frames.Of(RandomDocument.Create(seed: 1, size: 100))[0].Payload);
                channel.SendFailure(FailureKind.TooLarge, "Reading it needs more memory than allowed.");
            }
        );
        using var reader = worker.Start();
        Assert.Equal(FailureKind.TooLarge, Assert.Throws<DocumentException>(() => Read(reader)).Kind);
    }

    [Fact]
    public void A_process_is_replaced_after_its_share_of_documents()
    {
        using var worker = new FakeWorker("echo started >> starts; cat replies; exec cat >/dev/null") { DocumentsPerProcess = 2 }.With(
            "replies",
            channel =>
            {
                channel.SendDocument(RandomDocument.Create(seed: 1));
                channel.SendDocument(RandomDocument.Create(seed: 2));
            }
        );
        using var reader = worker.Start();
        for (var i = 0; i < 5; i++)
        {
            Read(reader);
        }

        Assert.Equal(3, worker.Read("starts").Split('\n').Length);
    }

    [Fact]
    public void Cancelling_ends_the_child_at_once()
    {
        using var worker = new FakeWorker("sleep 1000");
        using var reader = worker.Start();
        using var cancel = new CancellationTokenSource(TimeSpan.FromSeconds(0.3));
        var clock = Stopwatch.StartNew();
        Assert.Throws<OperationCanceledException>(() => reader.Read(FakeWorker.Input, progress: null, cancel.Token));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
        Assert.Null(reader.ProcessId);
    }

    [Fact]
    public void A_command_that_cannot_be_started_is_named()
    {
        using var reader = new ReaderProcess(new ReaderOptions { Command = ["/nowhere/ingest"] });
        var error = Assert.Throws<DocumentException>(() => Read(reader));
        Assert.Equal(FailureKind.Crashed, error.Kind);
        Assert.Contains("/nowhere/ingest", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_fit_into_the_memory_is_refused_before_a_process_is_started()
    {
        using var worker = new FakeWorker("touch started") { Limits = new ReaderLimits { MemoryBytes = 1 << 20 } };
        using var reader = worker.Start();
        var large = new ReaderInput("large.pdf", Path: null, new byte[(1 << 19) + 1]);
        var error = Assert.Throws<DocumentException>(() => Read(reader, large));
        Assert.Equal(FailureKind.TooLarge, error.Kind);
        Assert.StartsWith("large.pdf: ", error.Message, StringComparison.Ordinal);
        Assert.False(worker.Exists("started"));
    }

    [Fact]
    public void Closing_the_reader_ends_a_child_that_waits_for_the_next_document()
    {
        using var worker = new FakeWorker("echo $$ > pid; cat reply; cat >/dev/null; touch ended").With(
            "reply",
            channel => channel.SendDocument(RandomDocument.Create(seed: 1))
        );
        var reader = worker.Start();
        Read(reader);
        Assert.True(IsAlive(worker.Read("pid")));
        reader.Dispose();
        Assert.True(worker.Exists("ended"));
        Assert.False(IsAlive(worker.Read("pid")));
    }

    private static Document Read(ReaderProcess reader, ReaderInput? input = null) =>
        reader.Read(input ?? FakeWorker.Input, progress: null, TestContext.Current.CancellationToken);

    /// <summary>Whether a process runs; one that has ended and only waits for its parent does not.</summary>
    private static bool IsAlive(string pid)
    {
        try
        {
            return !File.ReadLines($"/proc/{pid}/status").Any(line => line.StartsWith("State:\tZ", StringComparison.Ordinal));
        }
        catch (IOException)
        {
            return false;
        }
    }

    private sealed class Steps : IProgress<PipelineProgress>
    {
        public List<PipelineProgress> Seen { get; } = [];

        public void Report(PipelineProgress value) => Seen.Add(value);
    }
}
