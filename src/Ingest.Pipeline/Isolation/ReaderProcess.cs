using System.Text.Json;
using Ingest.Model;
using Ingest.Pipeline.Isolation.Wire;

namespace Ingest.Pipeline.Isolation;

/// <summary>
/// Reads documents in a child process with limits, one at a time, so that a crash, a hang or a bomb costs one document's
/// attempt and nothing else. The process starts with the first document, serves the following ones too, and is replaced
/// after a failure, after <see cref="ReaderOptions.DocumentsPerProcess"/>, or when it keeps too much memory. Not for use by several threads at once.
/// </summary>
/// <param name="options">The command and the limits.</param>
public sealed class ReaderProcess(ReaderOptions options) : IDisposable
{
    private WorkerProcess? worker;
    private int served;

    /// <summary>Identity of the running child, for tests and logs; none before the first document and after a failure.</summary>
    public int? ProcessId => worker?.Id;

    /// <summary>Reads one document and recognises text as the options say; otherwise the same.</summary>
    /// <param name="input">What to read.</param>
    /// <param name="progress">Told each step, on the calling thread.</param>
    /// <param name="cancellation">Gives the document up at once.</param>
    public Document Read(ReaderInput input, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default) =>
        Read(input, recognise: true, progress, cancellation);

    /// <summary>Reads one document; returns when it is done, has failed, or a limit is met.</summary>
    /// <param name="input">What to read.</param>
    /// <param name="recognise">Whether text in images is recognised, where the options allow it.</param>
    /// <param name="progress">Told each step, on the calling thread.</param>
    /// <param name="cancellation">Gives the document up at once.</param>
    /// <exception cref="DocumentException">When it cannot be read; the message begins with the document's name.</exception>
    /// <exception cref="OperationCanceledException">When <paramref name="cancellation"/> was asked for.</exception>
    public Document Read(
        ReaderInput input,
        bool recognise,
        IProgress<PipelineProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            options.Limits.Refuse(input.Path is null ? input.Content.Length : new FileInfo(input.Path).Length);
            return ReadInWorker(input, recognise, progress, cancellation);
        }
        catch (DocumentException e)
        {
            throw new DocumentException(e.Kind, $"{input.File}: {e.Message}", e)
            {
                MissingPackages = e.MissingPackages,
                ProcessEnded = e.ProcessEnded,
            };
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Retire(true);

    private Document ReadInWorker(ReaderInput input, bool recognise, IProgress<PipelineProgress>? progress, CancellationToken cancellation)
    {
        worker ??= new WorkerProcess(options);
        var step = default(PipelineProgress);
        using var guard = new WorkerGuard(worker, options.Limits, cancellation);
        try
        {
            var document = Converse(worker, input, recognise, guard, Reached);
            // A limit may be met in the very moment the document is done.
            Retire(guard.Stop() || ++served >= options.DocumentsPerProcess || worker.ResidentBytes > options.RecycleBytes);
            return document;
        }
        catch (DocumentException e)
        {
            Retire(guard.Stop() || ++served >= options.DocumentsPerProcess || e.Kind is FailureKind.TooLarge or FailureKind.Crashed);
            throw;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or JsonException or ObjectDisposedException)
        {
            guard.Stop();
            var verdict = cancellation.IsCancellationRequested ? null : guard.Verdict(step);
            var failure = cancellation.IsCancellationRequested ? null : verdict ?? worker.Autopsy(e);
            Retire(true);
            throw failure is null
                ? new OperationCanceledException(cancellation)
                : new DocumentException(failure.Kind, failure.Message, e) { ProcessEnded = verdict is null };
        }

        void Reached(PipelineProgress reached)
        {
            step = reached;
            progress?.Report(reached);
        }
    }

    private Document Converse(WorkerProcess worker, ReaderInput input, bool recognise, WorkerGuard guard, Action<PipelineProgress> reached)
    {
        var request = new ReadRequest(
            input.File,
            input.Path,
            options.Limits.Pdf,
            options.Limits.Recognition(options.Recognition) with
            {
                Enabled = recognise && options.Recognition.Enabled,
            },
            input.Corrections,
            Keeps: input.Memory is not null
        );
        worker.Channel.Send(FrameKind.Request, JsonSerializer.SerializeToUtf8Bytes(request, WireJson.Wire.ReadRequest));
        if (input.Path is null)
        {
            worker.Channel.Send(FrameKind.Content, input.Content.Span);
        }

        while (true)
        {
            var frame = Next();
            switch (frame.Kind)
            {
                case FrameKind.Progress:
                    var step = ProgressFrames.Parse(frame.Payload);
                    guard.Expect(step);
                    reached(step);
                    break;
                case FrameKind.Recall or FrameKind.Keep:
                    guard.Pause();
                    MemoryFrames.Answer(frame, input.Memory, worker.Channel);
                    guard.StillAlive();
                    break;
                case FrameKind.ResultPart:
                    return DocumentWire.Receive(frame.Payload, Next);
                default:
                    throw new InvalidDataException($"A frame of kind {frame.Kind} does not belong here.");
            }
        }

        Frame Next()
        {
            var frame = worker.Channel.Receive() ?? throw new EndOfStreamException("The reading process ended.");
            guard.StillAlive();
            if (frame.Kind == FrameKind.Failure)
            {
                // It may come in the middle of a result, when sending that takes too much memory.
                var failure = JsonSerializer.Deserialize(frame.Payload, WireJson.Wire.ReadFailure)!;
                throw new DocumentException(failure.Kind, failure.Message) { MissingPackages = failure.MissingPackages ?? [] };
            }

            return frame;
        }
    }

    private void Retire(bool now)
    {
        if (!now)
        {
            worker?.Forget();
            return;
        }

        worker?.Dispose();
        worker = null;
        served = 0;
    }
}
