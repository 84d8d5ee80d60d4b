using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Truth;

/// <summary>The kinds there are, as the list says that generator and reader share.</summary>
public static class KindList
{
    private static readonly ILookup<string, (string Kind, string Name)> Kinds = Resources
        .Rows("kinds.tsv")
        .ToLookup(r => r[0], r => (r[1], r[2]), StringComparer.Ordinal);

    /// <summary>The kinds of a scope with their Chinese names.</summary>
    /// <param name="scope"><c>document</c>, <c>level</c>, <c>subject</c>, <c>section</c> or <c>table</c>.</param>
    public static IReadOnlyList<(string Kind, string Name)> Of(string scope) => [.. Kinds[scope]];

    /// <summary>The scopes.</summary>
    public static IEnumerable<string> Scopes => Kinds.Select(k => k.Key);
}
