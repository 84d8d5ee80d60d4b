using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>A producer's habits: what differs between PDFs of the same document.</summary>
public sealed record PrintStyle
{
    /// <summary>Fonts.</summary>
    public FontSet Fonts { get; init; }

    /// <summary>Table lines.</summary>
    public RulingStyle Rulings { get; init; }

    /// <summary>A table cut at the end of a page has no line there.</summary>
    public bool OpenAtPageBreak { get; init; }

    /// <summary>A tall row is cut at the end of a page instead of moved to the next.</summary>
    public bool SplitsRows { get; init; }

    /// <summary>Landscape pages are portrait pages with <c>/Rotate 90</c>.</summary>
    public bool RotatesLandscape { get; init; }

    /// <summary>Lines of the text are stretched to the full width.</summary>
    public bool Justifies { get; init; }

    /// <summary>What stands around page numbers.</summary>
    public string PageNumberFrame { get; init; } = "— {0} —";

    /// <summary>Size of the text in points.</summary>
    public double BodySize { get; init; } = 16;

    /// <summary>Habits by chance.</summary>
    public static PrintStyle By(SeededRandom random) =>
        new()
        {
            Fonts = random.Pick([FontSet.SongUnicode, FontSet.SimSunGbk, FontSet.SongWithTimes]),
            Rulings = random.Pick([RulingStyle.Strokes, RulingStyle.FilledRectangles, RulingStyle.CellRectangles]),
            OpenAtPageBreak = random.Chance(35),
            SplitsRows = random.Chance(50),
            RotatesLandscape = random.Chance(50),
            Justifies = random.Chance(60),
            PageNumberFrame = random.Pick(["— {0} —", "{0}", "- {0} -", "第 {0} 页"]),
            BodySize = random.Pick([14d, 16d, 16d]),
        };
}
