namespace Ingest.EndToEnd.Tests.Boxes;

/// <summary>One character and the point where poppler says its middle is printed, in points from the top left of the displayed page.</summary>
/// <param name="X">Horizontal centre.</param>
/// <param name="Y">Vertical centre of its word.</param>
/// <param name="Letter">The character.</param>
internal readonly record struct PopplerCharacter(double X, double Y, char Letter);
