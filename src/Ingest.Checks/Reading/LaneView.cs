namespace Ingest.Checks;

/// <summary>
/// A lane: label or code columns with the value columns that belong to them. Most tables have one lane; summaries such
/// as 收入支出决算总表 print two side by side.
/// </summary>
internal sealed record LaneView
{
    /// <summary>Position from the left, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Label, code and ordinal columns.</summary>
    public required IReadOnlyList<ColumnView> Keys { get; init; }

    /// <summary>Value columns.</summary>
    public required IReadOnlyList<ColumnView> Values { get; init; }

    /// <summary>Body rows, in order, as the lane sees them.</summary>
    public IReadOnlyList<RowView> Rows { get; init; } = [];

    /// <summary>Whether the header above the lane contains a word, such as 收入.</summary>
    /// <param name="word">The word.</param>
    public bool IsHeaded(string word) => Keys.Concat(Values).Any(c => c.Path.Any(p => p.Contains(word)));
}
