namespace Ingest.Pdf.Content;

/// <summary>How a path comes to a point.</summary>
internal enum PathStep
{
    /// <summary>A new subpath begins here.</summary>
    Move,

    /// <summary>Along a straight line.</summary>
    Line,

    /// <summary>Along a curve.</summary>
    Curve,
}
