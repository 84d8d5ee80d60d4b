using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;
using Ingest.Model;
using Ingest.Pipeline.Isolation.Wire;
using Ingest.Pipeline.Recognition;

namespace Ingest.Pipeline.Isolation;

/// <summary>The child's side: reads one document after the other until its parent closes the pipe.</summary>
public static class ReadWorker
{
    /// <summary>Serves requests from standard input on standard output, under the memory limit of the environment.</summary>
    /// <returns>The exit code of the process.</returns>
    public static int Run()
    {
        ProcessMemory.LimitThisProcess();
        // Ctrl-C reaches the whole process group; only the parent decides what is given up.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        var output = Console.OpenStandardOutput();
        // Whatever else writes to the console must not fall between the frames.
        Console.SetOut(Console.Error);
        Serve(new FrameChannel(Console.OpenStandardInput(), output), parentGone: () => Environment.Exit(0));
        return 0;
    }

    /// <summary>Serves requests until the channel ends.</summary>
    /// <param name="channel">The pipes to the parent.</param>
    /// <param name="parentGone">Called on another thread when the parent has closed its end, even in the middle of a document.</param>
    internal static void Serve(FrameChannel channel, Action parentGone)
    {
        using var frames = new BlockingCollection<Frame>(boundedCapacity: 2);
        var receiver = new Thread(() => ReceiveAll(channel, frames, parentGone)) { IsBackground = true, Name = "frames" };
        receiver.Start();
        foreach (var frame in frames.GetConsumingEnumerable())
        {
            var request = JsonSerializer.Deserialize(frame.Payload, WireJson.Wire.ReadRequest)!;
            var content = request.Path is null ? frames.Take().Payload : null;
            Answer(channel, request, content, request.Keeps ? new MemoryFrames(channel, frames.Take) : null);
        }
    }

    private static void ReceiveAll(FrameChannel channel, BlockingCollection<Frame> frames, Action parentGone)
    {
        while (channel.Receive() is { } frame)
        {
            frames.Add(frame);
        }

        frames.CompleteAdding();
        parentGone();
    }

    private static void Answer(FrameChannel channel, ReadRequest request, byte[]? content, IRecognitionMemory? memory)
    {
        try
        {
            var bytes = content ?? File.ReadAllBytes(request.Path!);
            var document = DocumentPipeline.Run(
                bytes,
                request.File,
                request.Options,
                new ProgressFrames(channel),
                request.Recognition,
                request.Corrections,
                memory
            );
            DocumentWire.Send(channel, document);
        }
        catch (DocumentException e)
        {
            Fail(channel, e.Kind, e.Message, e.MissingPackages);
        }
        catch (OutOfMemoryException)
        {
            Fail(channel, FailureKind.TooLarge, "Reading it needs more memory than allowed. Raise --memory to try with more.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(channel, FailureKind.Damaged, $"The file cannot be opened: {e.Message}");
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e);
            Fail(channel, FailureKind.Crashed, $"{e.GetType().Name}: {e.Message} This is a defect of Ingest; please report the file.");
        }
    }

    private static void Fail(FrameChannel channel, FailureKind kind, string message, IReadOnlyList<string>? missing = null) =>
        channel.Send(
            FrameKind.Failure,
            JsonSerializer.SerializeToUtf8Bytes(new ReadFailure(kind, message, missing), WireJson.Wire.ReadFailure)
        );
}
