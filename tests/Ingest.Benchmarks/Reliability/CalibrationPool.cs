namespace Ingest.Benchmarks.Reliability;

/// <summary>Figures that stand for one point of a calibration.</summary>
/// <param name="Raw">Their mean confidence before calibration.</param>
/// <param name="Figures">How many there are.</param>
/// <param name="Right">How many were read right.</param>
internal sealed record CalibrationPool(double Raw, int Figures, int Right)
{
    /// <summary>The probability that such a figure is right, by Jeffreys' prior.</summary>
    public double Calibrated => (Right + 0.5) / (Figures + 1);

    /// <summary>Both as one.</summary>
    /// <param name="other">Others.</param>
    public CalibrationPool With(CalibrationPool other) =>
        new(((Raw * Figures) + (other.Raw * other.Figures)) / (Figures + other.Figures), Figures + other.Figures, Right + other.Right);
}
