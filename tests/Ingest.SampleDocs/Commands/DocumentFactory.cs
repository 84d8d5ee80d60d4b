using Ingest.SampleDocs.Breaks;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Documents.Budget;
using Ingest.SampleDocs.Documents.Evaluation;
using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Model.Evaluation;
using Ingest.SampleDocs.Model.Generation;
using Ingest.SampleDocs.Writers.Fast;
using Ingest.SampleDocs.Writers.Scan;

namespace Ingest.SampleDocs.Commands;

/// <summary>Makes the manuscript of a request; the same request gives the same manuscript.</summary>
public static class DocumentFactory
{
    /// <summary>The consistent document.</summary>
    public static Manuscript Compose(DocumentRequest request)
    {
        var manuscript = ComposePlain(request);
        manuscript = request.Varied ? PrintedOddities.Apply(manuscript, new SeededRandom(request.Seed).Fork("oddities")) : manuscript;
        return request.Numbers == NumberShape.Plain ? manuscript : manuscript.With(manuscript.Slots.Select(s => s.Shaped(request.Numbers)));
    }

    private static Manuscript ComposePlain(DocumentRequest request)
    {
        var random = new SeededRandom(request.Seed);
        var habits = request.Varied ? Habits.By(random.Fork("habits")) : Habits.Plain;
        var (region, year) = ((Region)random.Between(0, 4), random.Between(2019, 2024));
        if (request.Kind == DocumentKind.EvaluationReport)
        {
            var data = EvaluationGenerator.Make(request.Year ?? year, random.Fork("evaluation"));
            return EvaluationComposer.Compose(data, random.Chance(50) ? " " : "", habits);
        }

        if (request.Kind == DocumentKind.Budget)
        {
            var shanghai = HouseStyle.For(Region.Shanghai, request.Year ?? year, random.Fork("style")) with { ThreeCodeColumns = true };
            return BudgetComposer.Compose(BudgetGenerator.Make(shanghai, random.Fork("budget")), shanghai, habits);
        }

        var forms = request.Forms ?? (random.Chance(15) ? random.Between(16, 30) : random.Between(5, 12));
        var style = HouseStyle.For(request.Region ?? region, request.Year ?? year, random.Fork("style"));
        style = habits.CutScores && style.RateRule == RateRule.Proportional ? style with { RateRule = RateRule.ProportionalCut } : style;
        var plain = AccountsGenerator.Make(style, forms, random.Fork("accounts"));
        var accounts = AccountsOddities.Apply(plain, habits, style.Year);
        return FinalAccountsComposer.Compose(accounts, style, random.Fork("text"), habits);
    }

    /// <summary>The document with the errors wanted.</summary>
    public static BreakPlanter Plant(Manuscript clean, DocumentRequest request)
    {
        var planter = new BreakPlanter(clean);
        planter.Plant(request.Breaks, new SeededRandom(request.Seed).Fork("breaks"), request.Kinds);
        return planter;
    }

    /// <summary>The habits of the fast writer for a request.</summary>
    public static PrintStyle PrintStyle(DocumentRequest request)
    {
        var style = Writers.Fast.PrintStyle.By(new SeededRandom(request.Seed).Fork("print"));
        style = request.Rulings is { } rulings ? style with { Rulings = rulings } : style;
        return ScanStyle(request) is { } scan ? style with { Fonts = OnPaper(style.Fonts, scan.Typeface) } : style;
    }

    /// <summary>
    /// Fonts that a renderer can replace by another without a trace on paper: the widths a document states are those of the font that is drawn. Digits of
    /// the Song and Hei fonts are wider than half an em and would touch, so they are printed in Times; GBK-EUC-H has a glyph of its own for a space, which other
    /// fonts draw as a box as wide as a character.
    /// </summary>
    private static FontSet OnPaper(FontSet fonts, Typeface typeface) =>
        typeface is Typeface.Song or Typeface.Hei ? FontSet.SongWithTimes
        : fonts == FontSet.SimSunGbk ? FontSet.SongUnicode
        : fonts;

    /// <summary>How a request wants its document scanned; none where it does not.</summary>
    public static ScanStyle? ScanStyle(DocumentRequest request) =>
        request.Scan is { } style ? style
        : request.ScanResolution is { } dots ? Writers.Scan.ScanStyle.By(dots, new SeededRandom(request.Seed).Fork("scan style"))
        : null;
}
