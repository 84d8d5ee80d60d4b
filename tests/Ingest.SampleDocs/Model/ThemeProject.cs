namespace Ingest.SampleDocs.Model;

/// <summary>A project a department may run.</summary>
/// <param name="Name">Name.</param>
/// <param name="Code">项 it is booked under.</param>
/// <param name="Purpose">What it is for, a phrase.</param>
/// <param name="Outputs">Quantity indicators, each <c>name|unit|low|high|decimals</c>.</param>
/// <param name="Benefits">Benefit indicators, the same with an optional operator; a name alone is a qualitative one.</param>
/// <param name="Served">Name of the satisfaction indicator.</param>
public sealed record ThemeProject(
    string Name,
    string Code,
    string Purpose,
    IReadOnlyList<string> Outputs,
    IReadOnlyList<string> Benefits,
    string Served
);
