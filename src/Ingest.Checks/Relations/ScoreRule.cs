using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A rule that turns a rate into points.</summary>
/// <param name="NameZh">The rule in Chinese, as a formula.</param>
/// <param name="NameEn">The rule in English.</param>
/// <param name="Compute">Rate as a fraction, weight, and whether every indicator was met, to the score.</param>
internal sealed record ScoreRule(string NameZh, string NameEn, Func<Interval, Interval, bool, Interval> Compute);
