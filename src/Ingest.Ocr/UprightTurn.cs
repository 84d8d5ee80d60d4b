namespace Ingest.Ocr;

/// <summary>How a page has to be turned to stand upright.</summary>
/// <param name="QuarterTurns">Clockwise turns by 90°, 0 to 3; 0 also where no direction makes more sense than the one it has.</param>
/// <param name="IsText">Whether what a sample of it reads then is text; a recogniser finds characters in noise too.</param>
public readonly record struct UprightTurn(int QuarterTurns, bool IsText);
