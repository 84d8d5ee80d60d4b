using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Extraction.Identity;

/// <summary>Reads level and subject, and finds where these and the rest of a document's identity are printed.</summary>
internal static partial class ParticularsReader
{
    /// <summary>How far each kind of place is trusted, in the order of <see cref="PlaceKind"/>.</summary>
    private static readonly double[] Trust = [0.99, 0.97, 0.95, 0.93, 0.9, 0.8];

    /// <summary>How far a name alone tells the level.</summary>
    private const double ByName = 0.9;

    /// <summary>The particulars of a document.</summary>
    /// <param name="layout">Its parts.</param>
    /// <param name="identity">What was read of whose it is.</param>
    /// <param name="kind">Its kind.</param>
    public static Particulars Read(DocumentLayout layout, DocumentIdentity identity, DocumentKind kind)
    {
        var places = IdentityPlaces.Of(layout);
        var evidence = new List<Evidence>();
        AddNamed(evidence, places, "organisation", identity.Organisation, Named);
        if (identity.Region is { } region && evidence is [var organisation])
        {
            evidence.Add(organisation with { Property = "region", Value = region });
        }

        if (identity.FiscalYear is { } year)
        {
            AddNamed(evidence, places, "fiscalYear", year.ToString(CultureInfo.InvariantCulture), YearsIn);
        }

        var isEvaluation = kind is DocumentKind.EvaluationReport or DocumentKind.SelfEvaluation;
        var level = kind is DocumentKind.Other ? null : Level(places, identity, evidence, wordsCount: !isEvaluation);
        var subject = isEvaluation ? Best(places, identity, SubjectIn, evidence, "subject") : null;
        return new Particulars(
            level is null ? null
                : level == "unit" ? ReportingLevel.Unit
                : ReportingLevel.Department,
            subject is null ? null
                : subject == "project" ? EvaluationSubject.Project
                : EvaluationSubject.Department,
            evidence
        );

        IEnumerable<string> Named(string text) =>
            text.Contains(Labels.Key(identity.Organisation), StringComparison.Ordinal) ? [identity.Organisation]
            : NameAfterLabel().Match(text) is { Success: true } other ? [other.Groups["name"].Value]
            : [];
    }

    /// <summary>The best place that says a value, trusted by its kind and by how many places of that kind agree.</summary>
    private static void AddNamed(
        List<Evidence> evidence,
        IReadOnlyList<PlacedText> places,
        string property,
        string value,
        Func<string, IEnumerable<string>> valuesIn
    )
    {
        if (value.Length == 0)
        {
            return;
        }

        foreach (var group in places.GroupBy(p => p.Place))
        {
            var said = group.Select(p => (Place: p, Values: valuesIn(p.Text).ToList())).Where(s => s.Values.Count > 0).ToList();
            var agreeing = said.Where(s => s.Values.Contains(value, StringComparer.Ordinal)).ToList();
            if (agreeing.Count > 0)
            {
                var confidence = Math.Round(Trust[(int)group.Key] * agreeing.Count / said.Count, 2);
                evidence.Add(new Evidence(property, value, agreeing[0].Place.Page, agreeing[0].Place.Text, confidence));
                return;
            }
        }
    }

    /// <summary>What the most trustworthy place says; within a kind of place what most say.</summary>
    private static string? Best(
        IReadOnlyList<PlacedText> places,
        DocumentIdentity identity,
        Func<string, string?> valueIn,
        List<Evidence> evidence,
        string property
    )
    {
        var title = Labels.Key(identity.Title);
        var groups = places.Where(p => p.Place < PlaceKind.Cell).GroupBy(p => p.Place).Select(g => g.AsEnumerable());
        // The title stands first: the cover breaks it over lines, so that no line of it may say all.
        var page = places.FirstOrDefault(p => p.Place == PlaceKind.Cover)?.Page ?? 1;
        foreach (var group in groups.Prepend([new PlacedText(PlaceKind.Cover, page, title)]))
        {
            var said = group.Select(p => (Place: p, Value: valueIn(p.Text))).Where(s => s.Value is not null).ToList();
            if (said.Count > 0)
            {
                var most = said.GroupBy(s => s.Value!).OrderByDescending(g => g.Count()).First();
                var place = most.First().Place;
                var confidence = Math.Round(Trust[(int)place.Place] * most.Count() / said.Count, 2);
                evidence.Add(new Evidence(property, most.Key, place.Page, place.Text, confidence));
                return most.Key;
            }
        }

        return null;
    }

    /// <summary>
    /// A name such as 某局（本级） or 某县图书馆 is a unit's, whatever form its report has; else what the report calls itself says it (in an
    /// evaluation 部门 is what is evaluated, and says nothing), else that the name is a department's.
    /// </summary>
    private static string? Level(IReadOnlyList<PlacedText> places, DocumentIdentity identity, List<Evidence> evidence, bool wordsCount)
    {
        var name = Labels.Key(identity.Organisation);
        var said = UnitName().IsMatch(name) || !wordsCount ? null : Best(places, identity, LevelIn, evidence, "level");
        var byName =
            UnitName().IsMatch(name) ? "unit"
            : DepartmentName().IsMatch(name) ? "department"
            : null;
        if (said is null && byName is not null && evidence.Find(e => e.Property == "organisation") is { } organisation)
        {
            evidence.Add(
                organisation with
                {
                    Property = "level",
                    Value = byName,
                    Confidence = Math.Round(organisation.Confidence * ByName, 2),
                }
            );
        }

        return said ?? byName;
    }

    private static IEnumerable<string> YearsIn(string text) =>
        FiscalYears.YearIn(text) is { } year ? [year.ToString(CultureInfo.InvariantCulture)] : [];

    private static string? LevelIn(string text) =>
        OfUnit().IsMatch(text) ? "unit"
        : OfDepartment().IsMatch(text) ? "department"
        : null;

    private static string? SubjectIn(string text) =>
        !Evaluated().IsMatch(text) ? null
        : OfWhole().IsMatch(text) ? "department"
        : OfProject().IsMatch(text) ? "project"
        : null;

    [GeneratedRegex("单位(?:决算|预算)|[（(]本级[)）]|本级(?:决算|预算)|20[0-9]{2}年(?:度)?单位")]
    private static partial Regex OfUnit();

    [GeneratedRegex("部门(?:决算|预算|汇总)|[（(]汇总[)）]|20[0-9]{2}年(?:度)?(?:区级|市级|省级|县级)?部门")]
    private static partial Regex OfDepartment();

    [GeneratedRegex(
        "本级(?:\\))?$|(?:中心|学校|小学|中学|幼儿园|学院|大学|医院|图书馆|博物馆|文化馆|艺术馆|纪念馆|站|队|所|馆|园|台|(?<!法|检察)院)$"
    )]
    private static partial Regex UnitName();

    [GeneratedRegex("(?:局|厅|委员会|委|人民政府|办公室|办公厅|办事处|人民法院|检察院)$")]
    private static partial Regex DepartmentName();

    [GeneratedRegex("评价|自评")]
    private static partial Regex Evaluated();

    [GeneratedRegex("整体|部门绩效")]
    private static partial Regex OfWhole();

    [GeneratedRegex("项目|政策|专项|资金")]
    private static partial Regex OfProject();

    [GeneratedRegex(
        "^(?:编制|预算主管|公开|填报)?(?:部门|单位)(?:名称)?(?:\\([^)]*\\))?:(?<name>\\p{L}{3,40})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NameAfterLabel();
}
