using System.Text.Json;

namespace Ingest.SampleDocs.Model;

/// <summary>What a kind of department does: names, duties, functional codes and the projects it may run.</summary>
/// <param name="Bureaus">Endings of the department's name.</param>
/// <param name="Field">The field of work, for sentences.</param>
/// <param name="Running">The 项 that carries the bureau's own running costs (行政运行).</param>
/// <param name="Institution">The 项 that carries the staff of subordinate institutions.</param>
/// <param name="Codes">项 for projects.</param>
/// <param name="Fund">项 of a government-managed fund.</param>
/// <param name="Duties">Sentences for 主要职能.</param>
/// <param name="Units">Endings of the names of subordinate institutions.</param>
/// <param name="Offices">Internal offices.</param>
/// <param name="Projects">Projects with their indicators.</param>
public sealed record Theme(
    IReadOnlyList<string> Bureaus,
    string Field,
    string Running,
    string Institution,
    IReadOnlyList<string> Codes,
    string Fund,
    IReadOnlyList<string> Duties,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Offices,
    IReadOnlyList<ThemeProject> Projects
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>All themes, in a fixed order.</summary>
    public static IReadOnlyList<Theme> All { get; } =
    [.. Resources.Names("themes/").Select(n => JsonSerializer.Deserialize<Theme>(Resources.Text(n), Options)!)];
}
