using Ingest.Extraction.Calibration;
using Ingest.Model;

namespace Ingest.Extraction.Numbers.Readings;

/// <summary>
/// The well-formed numbers that recognised marks may be, likeliest first: each the product of what its marks are worth, of
/// what its separators say, and of how the column prints its numbers. A number is grouped in threes throughout or not at
/// all, has one point, and begins with a zero only before the point.
/// </summary>
internal static class NumberReadings
{
    /// <summary>A number that is not printed like the others of its column.</summary>
    private const double Unusual = 0.02;

    /// <summary>Where the marks as read are no number, they may be anything, not only one of the numbers found.</summary>
    private const double Garbled = 0.05;

    /// <summary>A 1 at the end of a number that is not like the others is a piece of a ruling.</summary>
    private const double Ruling = 0.02;

    /// <summary>Less likely readings are no readings.</summary>
    private const double Least = 1e-4;

    private const int Most = 12;

    /// <summary>All readings with their probabilities; empty where the marks make no number.</summary>
    /// <param name="lattice">The marks.</param>
    /// <param name="style">How the column prints its numbers.</param>
    public static List<AlternativeReading> Of(SymbolLattice lattice, ColumnStyle style)
    {
        var read = NumberShape.Parse(lattice.AsRead) is { } shape ? WellFormed(shape) : null;
        var isUsual = read is { } number && style.Fits(number.Format, number.Value);
        var paths = (isUsual ? lattice : lattice.WithRulings(Ruling)).Best();
        var readings = new Dictionary<(decimal Value, int Decimals), AlternativeReading>();
        foreach (var path in paths)
        {
            if (NumberShape.Parse(path.Text) is { } candidate)
            {
                Add(readings, candidate, path.Probability, style);
            }
        }

        // Digits around a mark say that it is one too. A mark alone may be that for none (/, —) or a character of a word.
        var other = lattice.Length > 1 ? 0 : paths.Where(p => NumberShape.Parse(p.Text) is null).Sum(p => p.Probability);
        var unexplained = 1 - lattice.Covered + other + (read is null ? Garbled * lattice.Covered : 0);
        var total = readings.Values.Sum(r => r.Confidence) + Math.Max(0, unexplained);
        return Calibrated([
            .. readings.Values.Select(r => r with { Confidence = r.Confidence / total }).OrderByDescending(r => r.Confidence),
        ]);
    }

    /// <summary>The likeliest reading gets its measured probability; the others share what that leaves as they did before.</summary>
    private static List<AlternativeReading> Calibrated(List<AlternativeReading> readings)
    {
        var best = readings is [var first, ..] ? first.Confidence : 0;
        var calibrated = ConfidenceCalibration.Figures.Of(best);
        var scale = best < 1 ? (1 - calibrated) / (1 - best) : 1;
        return
        [
            .. readings
                .Select((r, i) => r with { Confidence = i == 0 ? calibrated : r.Confidence * scale })
                .Where(r => r.Confidence >= Least)
                .Take(Most),
        ];
    }

    private static void Add(
        Dictionary<(decimal Value, int Decimals), AlternativeReading> readings,
        NumberShape shape,
        double probability,
        ColumnStyle style
    )
    {
        var read = WellFormed(shape);
        var isUsual = read is { } number && style.Fits(number.Format, number.Value);
        foreach (var format in isUsual ? [read!.Value.Format] : Formats(shape, read?.Format, style))
        {
            if (format.Print(shape) is not var (raw, value))
            {
                continue;
            }

            var worth = probability * format.LikelihoodOf(shape) * (style.Fits(format, value) ? 1 : Unusual);
            var known = readings.GetValueOrDefault((value, format.Decimals));
            readings[(value, format.Decimals)] =
                known is null ? new AlternativeReading(raw, value, format.Decimals, worth)
                : known.Confidence >= worth ? known with { Confidence = known.Confidence + worth }
                : new AlternativeReading(raw, value, format.Decimals, known.Confidence + worth);
        }
    }

    /// <summary>The format that the separators show; none where they stand in impossible places.</summary>
    private static (NumberFormat Format, decimal Value)? WellFormed(NumberShape shape)
    {
        var point = shape.Separators is [.., (var after, '.')] ? after : shape.Digits.Length;
        var format = new NumberFormat(shape.Digits.Length - point, shape.Separators.Any(s => s.Mark == ','));
        // A point with nothing behind it has no format.
        return format.LikelihoodOf(shape) == 1 && format.Decimals <= NumberShape.MostDecimals && format.Print(shape) is var (_, value)
            ? (format, value)
            : null;
    }

    /// <summary>Formats that digits whose separators are wrong or unusual may have been printed in.</summary>
    private static IEnumerable<NumberFormat> Formats(NumberShape shape, NumberFormat? read, ColumnStyle style)
    {
        var behind = shape.Separators is [.., var (after, _)] ? shape.Digits.Length - after : 0;
        int[] decimals = [style.Decimals ?? 2, behind, 0];
        var formats =
            from d in decimals
            where d is 0 or 1 or 2 or 4 || d == read?.Decimals || d == style.Decimals
            from grouped in style.Grouped is { } known ? new[] { known } : [true, false]
            select new NumberFormat(d, grouped && shape.Digits.Length - d > 3);
        return formats.Concat(read is { } asRead ? [asRead] : []).Distinct();
    }
}
