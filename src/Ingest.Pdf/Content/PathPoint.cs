namespace Ingest.Pdf.Content;

/// <summary>A point of a path, in page coordinates.</summary>
/// <param name="X">x on the page.</param>
/// <param name="Y">y on the page.</param>
/// <param name="Step">How the path comes here.</param>
internal readonly record struct PathPoint(double X, double Y, PathStep Step);
