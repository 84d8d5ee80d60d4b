namespace Ingest.Pdf.Content;

/// <summary>Counts marked-content nesting, to know when a hidden layer ends.</summary>
internal struct MarkedContentStack
{
    private int depth;
    private int hiddenSince;

    /// <summary>Whether a hidden layer is open.</summary>
    public readonly bool IsHidden => hiddenSince > 0;

    /// <summary>Opens marked content.</summary>
    /// <param name="hides">Whether it belongs to a hidden layer.</param>
    public void Push(bool hides)
    {
        depth++;
        if (hides && hiddenSince == 0)
        {
            hiddenSince = depth;
        }
    }

    /// <summary>Closes the innermost marked content.</summary>
    public void Pop()
    {
        if (depth == hiddenSince)
        {
            hiddenSince = 0;
        }

        depth = Math.Max(0, depth - 1);
    }
}
