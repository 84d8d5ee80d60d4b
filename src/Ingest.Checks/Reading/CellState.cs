namespace Ingest.Checks;

/// <summary>What a cell gives to a computation.</summary>
internal enum CellState
{
    /// <summary>One figure.</summary>
    Figure,

    /// <summary>Nothing is printed: contributes nothing to a sum.</summary>
    Blank,

    /// <summary>A dash: contributes nothing to a sum.</summary>
    Dash,

    /// <summary>Text that is no number, several numbers, or a cell on a page that could not be read: nothing can be said.</summary>
    Unreadable,

    /// <summary>Outside the table.</summary>
    Absent,
}
