namespace Ingest.Pipeline.Isolation;

/// <summary>
/// The last lines a child wrote to standard error, bounded. Stack frames of the runtime are left out: a stack overflow
/// would otherwise push its own first line, the only telling one, out of view.
/// </summary>
internal sealed class ErrorTail
{
    private const int MaxLines = 4;
    private const int MaxLineLength = 200;

    private readonly Lock gate = new();
    private readonly Queue<string> lines = new();
    private readonly TaskCompletionSource ended = new();

    /// <summary>Takes in one line.</summary>
    /// <param name="line">The line; none at the end of the stream.</param>
    public void Add(string? line)
    {
        if (line is null)
        {
            ended.TrySetResult();
            return;
        }

        var text = line.Trim();
        if (text.Length == 0 || text.StartsWith("at ", StringComparison.Ordinal))
        {
            return;
        }

        lock (gate)
        {
            lines.Enqueue(text.Length <= MaxLineLength ? text : text[..MaxLineLength] + "…");
            if (lines.Count > MaxLines)
            {
                lines.Dequeue();
            }
        }
    }

    /// <summary>Forgets what was said about earlier documents.</summary>
    public void Clear()
    {
        lock (gate)
        {
            lines.Clear();
        }
    }

    /// <summary>Waits until the stream has ended; gives up where a process that outlives the child still holds it open.</summary>
    /// <param name="patience">How long to wait.</param>
    public void WaitForEnd(TimeSpan patience) => ended.Task.Wait(patience);

    /// <summary>Whether a line holds the words, whatever their case.</summary>
    /// <param name="words">What to look for.</param>
    public bool Contains(string words)
    {
        lock (gate)
        {
            return lines.Any(line => line.Contains(words, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>The lines, ready to stand after a sentence; empty when there are none.</summary>
    public override string ToString()
    {
        lock (gate)
        {
            return lines.Count == 0 ? "" : " It said: " + string.Join(" | ", lines);
        }
    }
}
