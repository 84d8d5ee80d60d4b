using System.Globalization;
using System.Reflection;

namespace Ingest.Extraction.Calibration;

/// <summary>
/// Turns the confidence that follows from a recogniser's scores into a probability: of all figures with 0.95, 95 in a hundred
/// are right. A function that never falls, straight between points that were measured on scans with a known text.
/// </summary>
public sealed class ConfidenceCalibration
{
    private const string Resource = "figure-confidence.csv";

    private readonly (double Raw, double Calibrated)[] _points;

    private ConfidenceCalibration((double Raw, double Calibrated)[] points) => _points = points;

    /// <summary>The function for figures, from <c>figure-confidence.csv</c>.</summary>
    public static ConfidenceCalibration Figures { get; } = Load();

    /// <summary>
    /// Reads points: a line <c>raw,calibrated</c> for each, both ascending from 0 to 1; <c>#</c> begins a comment.
    /// </summary>
    /// <param name="text">The lines.</param>
    /// <exception cref="FormatException">When the points do not ascend or do not run from 0 to 1.</exception>
    public static ConfidenceCalibration Parse(string text)
    {
        var points = text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(','))
            .Select(p =>
                (Raw: double.Parse(p[0], CultureInfo.InvariantCulture), Calibrated: double.Parse(p[1], CultureInfo.InvariantCulture))
            )
            .ToArray();
        var ascends = points.Zip(points.Skip(1)).All(p => p.First.Raw < p.Second.Raw && p.First.Calibrated <= p.Second.Calibrated);
        var isWhole = points is [(0, >= 0), .., (1, <= 1)];
        return ascends && isWhole
            ? new ConfidenceCalibration(points)
            : throw new FormatException("A calibration runs from raw 0 to raw 1 and never falls.");
    }

    /// <summary>The confidence from the recogniser's scores that has a probability: what a new fit begins with.</summary>
    /// <param name="calibrated">A probability that <see cref="Of"/> gave.</param>
    public double RawOf(double calibrated)
    {
        if (calibrated is >= 1 or <= 0)
        {
            return Math.Clamp(calibrated, 0, 1);
        }

        var next = Array.FindIndex(_points, p => p.Calibrated >= calibrated);
        return next <= 0
            ? 0
            : Between(_points[next - 1].Calibrated, _points[next].Calibrated, _points[next - 1].Raw, _points[next].Raw, calibrated);
    }

    /// <summary>The probability.</summary>
    /// <param name="raw">Confidence from the recogniser's scores, 0 to 1; 1 is born-digital text and stays 1.</param>
    public double Of(double raw)
    {
        if (raw is >= 1 or <= 0)
        {
            return Math.Clamp(raw, 0, 1);
        }

        var next = Array.FindIndex(_points, p => p.Raw >= raw);
        var (from, to) = (_points[next - 1], _points[next]);
        return Between(from.Raw, to.Raw, from.Calibrated, to.Calibrated, raw);
    }

    private static double Between(double low, double high, double atLow, double atHigh, double at) =>
        atLow + ((atHigh - atLow) * (at - low) / (high - low));

    private static ConfidenceCalibration Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
