using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>Names of the kinds of documents, as exports and truth files write them.</summary>
public static class DocumentKindName
{
    private static readonly string[] Names = ["other", "final-accounts", "budget", "evaluation-report", "self-evaluation"];

    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(DocumentKind kind) => Names[(int)kind];

    /// <summary>The kind of a name (<c>final-accounts</c>, also with <c>_</c>); none for an unknown name.</summary>
    /// <param name="name">The name.</param>
    public static DocumentKind? Parse(string name) =>
        Array.IndexOf(Names, name.Replace('_', '-')) is var i and >= 0 ? (DocumentKind)i : null;
}
