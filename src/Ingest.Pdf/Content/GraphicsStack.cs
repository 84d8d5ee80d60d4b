namespace Ingest.Pdf.Content;

/// <summary>The states saved by <c>q</c>. Those above a sensible depth are counted, not kept.</summary>
internal sealed class GraphicsStack
{
    private const int MaxKept = 512;

    private readonly List<GraphicsState> states = [];
    private int dropped;

    /// <summary>States saved, the dropped ones too.</summary>
    public int Depth => states.Count + dropped;

    /// <summary><c>q</c>.</summary>
    /// <param name="state">The state to save.</param>
    public void Push(ref GraphicsState state)
    {
        if (states.Count < MaxKept)
        {
            states.Add(state);
        }
        else
        {
            dropped++;
        }
    }

    /// <summary><c>Q</c>.</summary>
    /// <param name="state">Becomes the state saved last.</param>
    /// <param name="bottom">Depth that must not be gone below: that at the start of the content stream or form.</param>
    public void Pop(ref GraphicsState state, int bottom)
    {
        if (Depth <= bottom)
        {
            return;
        }

        if (dropped > 0)
        {
            dropped--;
            return;
        }

        state = states[^1];
        states.RemoveAt(states.Count - 1);
    }

    /// <summary>Forgets what was saved above a depth.</summary>
    /// <param name="depth">The depth.</param>
    public void CutTo(int depth)
    {
        dropped = Math.Max(0, depth - states.Count);
        if (states.Count > depth)
        {
            states.RemoveRange(depth, states.Count - depth);
        }
    }
}
