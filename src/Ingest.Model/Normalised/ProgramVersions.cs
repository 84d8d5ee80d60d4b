namespace Ingest.Model;

/// <summary>Which program made a document of the archive, stage by stage. Two names are equal when the stages are the same.</summary>
/// <param name="Reading">Of all that turns pages into figures; empty where it is not known.</param>
/// <param name="Checking">Of the rules; empty where it is not known.</param>
public sealed record ProgramVersions(string Reading, string Checking)
{
    /// <summary>Of documents that were stored before versions were kept, or that have to be made anew.</summary>
    public static ProgramVersions Unknown { get; } = new("", "");
}
