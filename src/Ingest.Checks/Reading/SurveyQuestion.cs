using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A question of a survey with the answers counted.</summary>
internal sealed record SurveyQuestion
{
    /// <summary>The table it stands in.</summary>
    public required TableView Table { get; init; }

    /// <summary>The question without its number.</summary>
    public required string Title { get; init; }

    /// <summary>Options with count and share.</summary>
    public required IReadOnlyList<(string Option, Figure? Count, Figure? Share)> Options { get; init; }

    /// <summary>Satisfaction rate of the question; none where the table prints none.</summary>
    public Figure? Rate { get; init; }

    /// <summary>
    /// Whether one may choose several options: the question says so, or the shares of at least two options, each of the same number of
    /// questionnaires, add up to more than the whole.
    /// </summary>
    public bool IsMultiple => Title.Contains("多选") || Title.Contains("可选") || Title.Contains("不定项") || HasSharesOfMoreThanAll;

    private bool HasSharesOfMoreThanAll
    {
        get
        {
            var shares = Options.Where(o => o is { Count.Value: > 0, Share: { Unit: "%", Value: > 0 } }).ToList();
            if (shares.Count < 2 || shares.Count < Options.Count || shares.Sum(s => s.Share!.Value) <= 101)
            {
                return false;
            }

            var wholes = shares.ConvertAll(s => Amount.Quantity(s.Count!) / s.Share!.Interval * 100);
            return wholes.Max(w => w.Low) <= wholes.Min(w => w.High);
        }
    }

    /// <summary>All counts; empty where one is missing.</summary>
    public IReadOnlyList<Figure> Counts => Options.Any(o => o.Count is null) ? [] : [.. Options.Select(o => o.Count!)];
}
