using System.Collections.Concurrent;
using Ingest.Model;

namespace Ingest.Pipeline.Isolation;

/// <summary>
/// Reading processes that are kept from one document to the next: starting one costs as much as reading a small document.
/// There are never more than documents were read at a time. For use by several threads.
/// </summary>
/// <param name="options">The command and the limits.</param>
public sealed class ReaderPool(ReaderOptions options) : IDisposable
{
    private readonly ConcurrentStack<ReaderProcess> idle = new();
    private volatile bool closed;

    /// <summary>Takes a reading process; dispose of it to give it back.</summary>
    public RentedReader Rent() => new(this, idle.TryPop(out var reader) ? reader : new ReaderProcess(options));

    /// <summary>Ends those nobody has taken; the others end when they are given back.</summary>
    public void Dispose()
    {
        closed = true;
        while (idle.TryPop(out var reader))
        {
            reader.Dispose();
        }
    }

    private void Return(ReaderProcess reader)
    {
        idle.Push(reader);
        if (closed)
        {
            Dispose();
        }
    }

    /// <summary>A reading process that one thread has for itself for a while.</summary>
    /// <param name="pool">Where it goes back to.</param>
    /// <param name="reader">The process.</param>
    public readonly struct RentedReader(ReaderPool pool, ReaderProcess reader) : IDisposable
    {
        /// <summary>Reads one document, as <see cref="ReaderProcess"/> does.</summary>
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
        ) => reader.Read(input, recognise, progress, cancellation);

        /// <summary>Gives the process back.</summary>
        public void Dispose() => pool.Return(reader);
    }
}
