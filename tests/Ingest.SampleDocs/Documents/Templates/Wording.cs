using System.Text.RegularExpressions;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Model.Generation;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>
/// Who publishes, where and for which year, and the words that follow from it: fills in <c>{org}</c>, <c>{year}</c> and so on, and
/// chooses among <c>{甲|乙}</c>.
/// </summary>
public sealed partial class Wording
{
    private readonly Template template;
    private readonly SeededRandom random;
    private readonly Theme theme;

    /// <summary>Chooses publisher and place.</summary>
    /// <param name="template">The template.</param>
    /// <param name="random">Source of chance.</param>
    public Wording(Template template, SeededRandom random)
    {
        (this.template, this.random) = (template, random);
        theme = random.Pick(Theme.All);
        NextProject();
        Subject = Project;
        Place = PlaceNames.Of(random.Pick(template.Places), random);
        Level = template.Levels.Count > 0 ? random.Pick(template.Levels) : null;
        Organisation =
            template.Organisations.Count > 0 ? Fill(PlaceNames.Of(random.Pick(template.Organisations), random))
            : Level == "unit" ? Unit()
            : Place + random.Pick(theme.Bureaus);
    }

    /// <summary>Where.</summary>
    public string Place { get; }

    /// <summary>Level of the publisher, <c>department</c> or <c>unit</c>; none where it is neither.</summary>
    public string? Level { get; }

    /// <summary>Who.</summary>
    public string Organisation { get; private set; } = "";

    /// <summary>The project the whole document is about, where it is about one.</summary>
    public string Subject { get; }

    /// <summary>The project at hand.</summary>
    public string Project { get; private set; } = "";

    /// <summary>What kind of department it is.</summary>
    public Theme Theme => theme;

    /// <summary>Turns to another project.</summary>
    public void NextProject() =>
        Project = random.Pick(theme.Projects).Name + random.Pick(["", "项目", "经费", "专项资金", "专项经费", "补助资金"]);

    /// <summary>The text with names, years, figures and choices filled in.</summary>
    public string Fill(string text) =>
        Choice().Replace(Name().Replace(text, m => Value(m.Groups[1].Value)), m => random.Pick(m.Groups[1].Value.Split('|')));

    private string Value(string name) =>
        name switch
        {
            "org" => Organisation,
            "place" => Place,
            "dw" => template.PublisherWord ?? (Level == "unit" ? "单位" : "部门"),
            "year" => template.Year + template.Gap,
            "prior" => (template.Year - 1) + template.Gap,
            "next" => (template.Year + 1) + template.Gap,
            "project" => Project,
            "subject" => Subject,
            "field" => theme.Field,
            "duty" => random.Pick(theme.Duties),
            "office" => random.Pick(theme.Offices),
            "unitname" => Place + random.Pick(theme.Units),
            "output" => random.Pick(random.Pick(theme.Projects).Outputs).Split('|')[0],
            "purpose" => random.Pick(theme.Projects).Purpose,
            _ => Figures.Of(name, random) ?? throw new InvalidOperationException($"{template.Name}: nothing is known of {{{name}}}."),
        };

    private string Unit() =>
        random.Between(0, 3) switch
        {
            0 => $"{Place}{random.Pick(theme.Bureaus)}（本级）",
            1 => $"{Place}{random.Pick(theme.Bureaus)}本级",
            _ => Place + random.Pick(theme.Units),
        };

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Name();

    [GeneratedRegex(@"\{([^{}]*\|[^{}]*)\}")]
    private static partial Regex Choice();
}
