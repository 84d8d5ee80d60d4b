namespace Ingest.Ocr;

/// <summary>How a page has to be turned to stand upright.</summary>
/// <param name="QuarterTurns">Clockwise turns by 90°, 0 to 3; 0 also where no direction is surer than the one it has.</param>
/// <param name="Confidence">How surely a sample of its text is read then, 0 to 1; 1 where there is nothing to read.</param>
public readonly record struct UprightTurn(int QuarterTurns, double Confidence);
