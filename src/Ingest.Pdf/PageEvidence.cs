using Ingest.Model;
using Ingest.Pdf.Text;

namespace Ingest.Pdf;

/// <summary>What was seen while reading a page that tells whether its text can be believed.</summary>
/// <param name="Text">Counts of its characters.</param>
/// <param name="Outlines">Filled shapes with curves, as letters drawn as outlines are.</param>
/// <param name="CoveringImage">A large opaque image.</param>
/// <param name="CoveredGlyphs">How many glyphs were printed before that image: those within it are hidden below it.</param>
internal readonly record struct PageEvidence(PageText Text, int Outlines, Box CoveringImage, int CoveredGlyphs);
