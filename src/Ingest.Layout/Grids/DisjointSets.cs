namespace Ingest.Layout.Grids;

/// <summary>Sets of integers that can be joined (union–find with path halving).</summary>
/// <param name="count">Number of elements, each in a set of its own at first.</param>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The representative of an element's set.</summary>
    /// <param name="element">An element from 0 to count − 1.</param>
    public int Find(int element)
    {
        while (_parents[element] != element)
        {
            _parents[element] = _parents[_parents[element]];
            element = _parents[element];
        }

        return element;
    }

    /// <summary>Joins the sets of two elements; the smaller representative stays.</summary>
    /// <param name="a">One element.</param>
    /// <param name="b">The other.</param>
    public void Join(int a, int b)
    {
        var (x, y) = (Find(a), Find(b));
        _parents[Math.Max(x, y)] = Math.Min(x, y);
    }
}
