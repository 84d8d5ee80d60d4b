using System.Globalization;

namespace Ingest.EndToEnd.Tests.Boxes;

/// <summary>How many boxes hold exactly the text that is said to be printed there, and which do not.</summary>
internal sealed class BoxTally
{
    private readonly List<string> _wrong = [];
    private int _right;

    /// <summary>Boxes that are right.</summary>
    public int Right => _right;

    /// <summary>All boxes.</summary>
    public int Count => _right + _wrong.Count;

    /// <summary>Which boxes are not right and what stands in them.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>Share of the boxes that are right; 1 where there is none.</summary>
    public double Share => Count == 0 ? 1 : (double)_right / Count;

    /// <summary>Counts one box.</summary>
    /// <param name="page">Page number, from 1.</param>
    /// <param name="expected">What is said to be printed there, folded.</param>
    /// <param name="printed">What poppler finds there, folded.</param>
    public void Add(int page, string expected, string printed)
    {
        if (expected == printed)
        {
            _right++;
        }
        else
        {
            _wrong.Add(string.Create(CultureInfo.InvariantCulture, $"page {page}: “{expected}”, but there stands “{printed}”"));
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_right} of {Count} ({Share:F5})\n  ") + string.Join("\n  ", _wrong);
}
