namespace Ingest.EndToEnd.Tests.Boxes;

/// <summary>How far the usual characters of a font size advance, in points, measured on words that hold nothing else.</summary>
/// <param name="Ideograph">An ideograph or full-width mark.</param>
/// <param name="Digit">A digit.</param>
/// <param name="Point">A point, comma or other narrow mark.</param>
internal readonly record struct Advances(double Ideograph, double Digit, double Point)
{
    /// <summary>Measures the words of one height; where none stands alone, digits and points of half an em.</summary>
    /// <param name="words">Words of one height.</param>
    public static Advances Of(IReadOnlyCollection<PopplerWord> words)
    {
        var ideograph = Median(words.Select(w => w.FullAdvance)) ?? 2 * (Median(words.Select(w => w.DigitAdvance)) ?? 1);
        var digit = Math.Clamp(Median(words.Select(w => w.DigitAdvance)) ?? ideograph / 2, ideograph * 0.4, ideograph * 0.7);
        var point = Math.Clamp(Median(words.Select(w => w.PointAdvance(digit))) ?? digit, ideograph * 0.2, digit);
        return new Advances(ideograph, digit, point);
    }

    private static double? Median(IEnumerable<double?> values)
    {
        var sorted = values.OfType<double>().Order().ToList();
        return sorted.Count == 0 ? null : sorted[sorted.Count / 2];
    }
}
