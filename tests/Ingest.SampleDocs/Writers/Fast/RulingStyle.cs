namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>How table lines are drawn.</summary>
public enum RulingStyle
{
    /// <summary>Stroked lines.</summary>
    Strokes,

    /// <summary>Thin filled rectangles.</summary>
    FilledRectangles,

    /// <summary>A stroked rectangle for each cell, so that inner lines are drawn twice.</summary>
    CellRectangles,

    /// <summary>Two stroked lines side by side for each edge.</summary>
    DoubleLines,

    /// <summary>Stroked lines with a dash pattern.</summary>
    DashedLines,

    /// <summary>Lines made of many short strokes, as some programs write dots.</summary>
    ShortStrokes,

    /// <summary>Stroked lines, none at the left and right of the table.</summary>
    OpenSides,

    /// <summary>Stroked lines between rows only.</summary>
    NoVerticals,

    /// <summary>No lines: columns are told by alignment alone.</summary>
    None,
}
