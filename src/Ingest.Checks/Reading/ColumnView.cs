namespace Ingest.Checks;

/// <summary>A column with its header path.</summary>
internal sealed record ColumnView
{
    /// <summary>Column of the grid, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Header labels from the top, normalised, each once, without the 栏次 row.</summary>
    public required IReadOnlyList<string> Path { get; init; }

    /// <summary>What it holds.</summary>
    public required ColumnRole Role { get; init; }

    /// <summary>The labels of the path without numbering.</summary>
    public IReadOnlyList<string> PathNames => field ??= [.. Path.Select(Label.Name)];

    /// <summary>The lowest label that is not blank.</summary>
    public string Name => Path.Count > 0 ? Path[^1] : "";

    /// <summary>The whole path joined with <c>/</c>.</summary>
    public string FullName => string.Join('/', Path);

    /// <summary>Whether adding its figures up makes sense: not a rate, share, price or mean.</summary>
    public bool IsAdditive => !Path.Any(IsIntensive);

    private static bool IsIntensive(string label) =>
        (label.Contains('率') && !label.Contains("利率"))
        || label.Contains("占比")
        || label.Contains("比例")
        || label.Contains("比重")
        || label.Contains('%')
        || label.Contains("单价")
        || label.Contains("平均")
        || label.Contains("人均")
        || label.Contains("增幅")
        || label.EndsWith('±');
}
