using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Final accounts of one year beside those of the year before, of the same organisation.</summary>
internal static class YearPair
{
    private static readonly Rule Opening = RuleCatalogue.Get("across.opening-balance");
    private static readonly Rule Prior = RuleCatalogue.Get("across.prior-year");

    /// <summary>Balances carried forward: concept of the opening balance, concept of the closing balance of the year before.</summary>
    private static readonly (string Opening, string Closing)[] Balances =
    [
        ("balance.opening", "balance.closing"),
        ("appropriation.balance.opening", "appropriation.balance.closing"),
        ("government-fund.balance.opening", "government-fund.balance.closing"),
        ("state-capital.balance.opening", "state-capital.balance.closing"),
    ];

    /// <summary>Everything the later accounts imply about the earlier ones.</summary>
    /// <param name="later">Final accounts of a year.</param>
    /// <param name="earlier">Final accounts of the year before.</param>
    public static IEnumerable<AcrossClaim> Claims(StatedQuantities later, StatedQuantities earlier) =>
        [.. Carried(later, earlier), .. Changed(later, earlier), .. Repeated(later, earlier)];

    private static IEnumerable<AcrossClaim> Carried(StatedQuantities later, StatedQuantities earlier)
    {
        foreach (var (opening, closing) in Balances)
        {
            var stated = earlier.Of(closing, Period.Current);
            if (stated.Count > 0 && later.Of(opening, Period.Current) is [var first, ..])
            {
                yield return Claim(
                    Opening,
                    later,
                    [first],
                    first.Quantity,
                    $"{first.Label} {Amount.Print(first)} {first.Unit}",
                    earlier,
                    stated
                );
            }
        }
    }

    /// <summary>比上年增加 D, where the growth stated beside it proves which amount has changed.</summary>
    private static IEnumerable<AcrossClaim> Changed(StatedQuantities later, StatedQuantities earlier)
    {
        var prose = later.View.Prose;
        var items = prose
            .Paragraphs.SelectMany(FunctionalMentions.Read)
            .DistinctBy(i => i.Mention.Figure.Id)
            .ToDictionary(i => i.Mention.Figure.Id, i => i.Names, StringComparer.Ordinal);
        foreach (var phrase in ChangeReader.Read(prose).Where(p => p.Change.Figure.Value != 0 && IsOnYearBefore(p)))
        {
            if (GrowthFamily.Grown(prose, phrase) is not { Figure: var figure } || figure.Period != Period.Current)
            {
                continue;
            }

            var stated =
                items.TryGetValue(figure.Id, out var names) ? (IReadOnlyList<Figure>)(earlier.Item(names) is { } item ? [item] : [])
                : figure.Concept is { } concept ? earlier.Of(concept, Period.Current)
                : [];
            if (stated.Count > 0)
            {
                var change = phrase.Change.Figure;
                var sign = phrase.Change.Direction;
                var implied = figure.Quantity - (change.Quantity * sign);
                var middle = Amount.Print(implied.Middle / Amount.Scale(figure.Unit), figure.Decimals);
                var words =
                    $"{figure.Label} {Amount.Print(figure)} {(sign > 0 ? "−" : "+")} {Amount.Print(change)} = {middle} {figure.Unit}";
                yield return Claim(Prior, later, [figure, change], implied, words, earlier, stated);
            }
        }
    }

    /// <summary>Figures that are printed as those of the year before: 上年决算数.</summary>
    private static IEnumerable<AcrossClaim> Repeated(StatedQuantities later, StatedQuantities earlier)
    {
        foreach (
            var figure in later.View.Document.Figures.Where(f => f is { Concept: not null, Period: Period.Prior, Role: FigureRole.Amount })
        )
        {
            if (MoneyUnit.InYuan(figure.Unit) is not null && earlier.Of(figure.Concept!, Period.Current) is { Count: > 0 } stated)
            {
                yield return Claim(
                    Prior,
                    later,
                    [figure],
                    figure.Quantity,
                    $"{figure.Label} {Amount.Print(figure)} {figure.Unit}",
                    earlier,
                    stated
                );
            }
        }
    }

    private static bool IsOnYearBefore(ChangePhrase phrase) =>
        phrase.IsOneWay && !phrase.Change.Lead.Contains("预算") && !phrase.Growth.Lead.Contains("预算");

    private static AcrossClaim Claim(
        Rule rule,
        StatedQuantities own,
        IReadOnlyList<Figure> figures,
        Interval implied,
        string words,
        StatedQuantities other,
        IReadOnlyList<Figure> stated
    ) => new(rule, own.View.Document, figures, implied, words, other.View.Document, stated);
}
