namespace Ingest.Checks;

/// <summary>
/// A lane: label or code columns with the value columns that belong to them. Most tables have one lane; summaries such
/// as 收入支出决算总表 print two side by side.
/// </summary>
internal sealed class LaneView
{
    /// <summary>Position from the left, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Label, code and ordinal columns.</summary>
    public required IReadOnlyList<ColumnView> Keys { get; init; }

    /// <summary>Value columns.</summary>
    public required IReadOnlyList<ColumnView> Values { get; init; }

    /// <summary>Body rows, in order, as the lane sees them; set before anything is looked up by key.</summary>
    public IReadOnlyList<RowView> Rows { get; set; } = [];

    /// <summary>Columns already found by selector, for formulas that are evaluated row by row.</summary>
    public Dictionary<string, ColumnView?> FoundColumns { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows by what identifies them in another table.</summary>
    public ILookup<string, RowView> ByKey =>
        field ??= Rows.Where(r => r.Key.Length > 0)
            .SelectMany(r => r.Code.Length > 0 ? [(r.Code, r), (r.Name, r)] : new[] { (r.Name, r) })
            .ToLookup(x => x.Item1, x => x.Item2, StringComparer.Ordinal);

    /// <summary>Whether the header above the lane contains a word, such as 收入.</summary>
    /// <param name="word">The word.</param>
    public bool IsHeaded(string word) => Keys.Concat(Values).Any(c => c.Path.Any(p => p.Contains(word)));
}
