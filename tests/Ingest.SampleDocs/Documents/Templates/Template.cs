using System.Text.Json;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>
/// How a province publishes one kind of document in one year: outline, titles, tables and wording. It trains and measures the
/// classifier, so its documents vary in layout and words; their figures are plausible and nothing more.
/// </summary>
public sealed record Template
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Name, as <c>sichuan-2021-final-accounts</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whose style it is: a province, or who publishes it.</summary>
    public required string Style { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>Kind of document.</summary>
    public required string Kind { get; init; }

    /// <summary>Subject of an evaluation report; none for others.</summary>
    public string? Subject { get; init; }

    /// <summary>Kept from training, to measure on; neither its province nor its year occurs in training.</summary>
    public bool HeldOut { get; init; }

    /// <summary>Kept from training and from the choice of features too: measured once, at the end.</summary>
    public bool Fresh { get; init; }

    /// <summary>Whether departments, single units or both publish it.</summary>
    public IReadOnlyList<string> Levels { get; init; } = ["department", "unit"];

    /// <summary>Word for the publisher at either level (部门, 单位), where a province always uses the same.</summary>
    public string? PublisherWord { get; init; }

    /// <summary>Names of places, with <c>{first}</c> and <c>{second}</c>.</summary>
    public IReadOnlyList<string> Places { get; init; } = ["{first}市{second}区"];

    /// <summary>Names of the publisher, where it is no department of a government.</summary>
    public IReadOnlyList<string> Organisations { get; init; } = [];

    /// <summary>Lines of the cover, or of the title at the top of the first page; none for neither.</summary>
    public IReadOnlyList<string> Cover { get; init; } = [];

    /// <summary>The title stands at the top of the first page instead of on a cover.</summary>
    public bool TitleOnFirstPage { get; init; }

    /// <summary>The document is of no fiscal year, as a notice or an announcement.</summary>
    public bool Undated { get; init; }

    /// <summary>What stands between Chinese text and a year: nothing or a space.</summary>
    public string Gap { get; init; } = "";

    /// <summary>How tables are set.</summary>
    public TableHabits Tables { get; init; } = new();

    /// <summary>Headings, paragraphs and tables in order.</summary>
    public required IReadOnlyList<TemplateItem> Outline { get; init; }

    /// <summary>All templates in the order of their names.</summary>
    public static IReadOnlyList<Template> All { get; } = [.. Resources.Names("templates/").Select(Read)];

    /// <summary>The templates a name asks for: one by its name, or all, training, held-out (without those that are fresh) or fresh.</summary>
    /// <exception cref="ArgumentException">When there is none of that name.</exception>
    public static IReadOnlyList<Template> Named(string name) =>
        name switch
        {
            "all" => All,
            "training" => [.. All.Where(t => !t.HeldOut)],
            "held-out" => [.. All.Where(t => t.HeldOut && !t.Fresh)],
            "fresh" => [.. All.Where(t => t.Fresh)],
            _ => All.Where(t => t.Name == name).ToArray() is { Length: > 0 } found
                ? found
                : throw new ArgumentException($"There is no template {name}; there are {string.Join(", ", All.Select(t => t.Name))}."),
        };

    private static Template Read(string resource) =>
        JsonSerializer.Deserialize<Template>(Resources.Text(resource), Options)! with
        {
            Name = Path.GetFileNameWithoutExtension(resource),
        };
}
