namespace Ingest.Pipeline.Rechecking;

/// <summary>What checking an archive again has shown.</summary>
/// <param name="Documents">Documents checked.</param>
/// <param name="RelationsBetween">Relations between documents that were evaluated.</param>
/// <param name="Changes">Documents whose relations or findings are not what they were.</param>
public sealed record ArchiveCheck(int Documents, int RelationsBetween, IReadOnlyList<CheckChange> Changes);
