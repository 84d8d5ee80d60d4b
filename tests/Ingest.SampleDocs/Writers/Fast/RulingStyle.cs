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
}
