namespace Ingest.Extraction.Tables;

/// <summary>The headings above a place, from the top down, with what they say. One is shared by all cells under it.</summary>
internal sealed class HeadingStack
{
    /// <summary>No headings.</summary>
    public static readonly HeadingStack None = new([], ColumnMeaning.Unknown);

    /// <summary>A stack of headings.</summary>
    /// <param name="labels">The headings from the top down.</param>
    /// <param name="meaning">What stands under them.</param>
    public HeadingStack(IReadOnlyList<string> labels, ColumnMeaning meaning)
    {
        Labels = labels;
        Meaning = meaning;
        Key = Extraction.Labels.Key(string.Join('/', labels));
        Unit = BracketedUnits.In(labels);
    }

    /// <summary>The headings from the top down.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>What stands under them.</summary>
    public ColumnMeaning Meaning { get; }

    /// <summary>The headings joined with <c>/</c>, widths folded: for comparing.</summary>
    public string Key { get; }

    /// <summary>The unit in brackets after one of them, the nearest first; none where none is printed.</summary>
    public string? Unit { get; }

    /// <summary>The nearest heading; empty where there is none.</summary>
    public string Last => Labels.Count > 0 ? Labels[^1] : "";
}
