namespace Ingest.Checks;

/// <summary>A body row as one lane sees it.</summary>
internal sealed record RowView
{
    /// <summary>Row of the grid, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The label as printed; the last label cell that begins in this row, else the one that covers it.</summary>
    public required string Text { get; init; }

    /// <summary>The label without numbering.</summary>
    public required string Name { get; init; }

    /// <summary>Labels of merged cells that cover this row from above or beside, outermost first.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Classification code without spaces (<c>2080505</c>), misprints mended (<see cref="CodeRepair"/>); empty where the row has none.</summary>
    public string Code { get; init; } = "";

    /// <summary>The code as printed where it is a misprint; else empty.</summary>
    public string PrintedCode { get; init; } = "";

    /// <summary>Depth the numbering tells (see <see cref="Label.Depth"/>); none where it tells none.</summary>
    public int? Depth { get; init; }

    /// <summary>Whether it is 其中：….</summary>
    public bool IsOfWhich { get; init; }

    /// <summary>Whether its label or code cell names a total or subtotal.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether it is a subtotal (小计).</summary>
    public bool IsSubtotal { get; init; }

    /// <summary>What identifies it in another table: its code, else its name.</summary>
    public string Key => Code.Length > 0 ? Code : Name;

    /// <summary>How a reader would call it.</summary>
    public string Caption =>
        Code.Length == 0 || Name == Code ? Name
        : PrintedCode.Length > 0 ? $"{PrintedCode} {Name}"
        : $"{Code} {Name}";
}
