using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Writers.Scan;

/// <summary>How a document was printed, copied and scanned.</summary>
/// <param name="DotsPerInch">Resolution of the scan.</param>
public sealed record ScanStyle(int DotsPerInch)
{
    /// <summary>Font of the print.</summary>
    public Typeface Typeface { get; init; }

    /// <summary>The greatest skew of a page in degrees; each page has its own.</summary>
    public double Skew { get; init; } = 1.5;

    /// <summary>Share of each pixel that its neighbours get, 0 to 0.25.</summary>
    public double Blur { get; init; } = 0.12;

    /// <summary>Standard deviation of the noise, of 255.</summary>
    public double Noise { get; init; } = 6;

    /// <summary>Specks for each square inch.</summary>
    public double Specks { get; init; } = 4;

    /// <summary>Blackness that table lines keep, 0 to 1; faint ones are broken too.</summary>
    public double Lines { get; init; } = 1;

    /// <summary>Whether a red stamp (公章) lies on each page.</summary>
    public bool Stamped { get; init; }

    /// <summary>How sheets lie on the glass: turned clockwise by 0, 90, 180 or 270 degrees.</summary>
    public int Turned { get; init; }

    /// <summary>The <c>/Rotate</c> of the pages, in degrees: how a viewer turns them clockwise.</summary>
    public int Rotate { get; init; }

    /// <summary>Quality of the JPEG compression, 1 to 100.</summary>
    public int Quality { get; init; } = 60;

    /// <summary>A scan by chance.</summary>
    /// <param name="dotsPerInch">Resolution.</param>
    /// <param name="random">Chance.</param>
    public static ScanStyle By(int dotsPerInch, SeededRandom random) =>
        new(dotsPerInch)
        {
            Typeface = random.Pick(Enum.GetValues<Typeface>()),
            Skew = random.Between(0, 15) / 10.0,
            Blur = random.Between(4, 16) / 100.0,
            Noise = random.Between(3, 8),
            Specks = random.Between(0, 8),
            Lines = random.Pick([1, 1, 0.6, 0.4]),
            Stamped = random.Chance(25),
        };
}
