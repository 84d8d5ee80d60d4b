using System.Reflection;

namespace Ingest.Extraction.Kinds;

/// <summary>The kinds there are, from <c>kinds.tsv</c>, which <c>docs/kinds.md</c> describes.</summary>
public static class KindList
{
    private const string Resource = "kinds.tsv";

    private static readonly ILookup<string, (string Kind, string Name)> Kinds = Load();

    /// <summary>The kinds of a scope, in the order of the list.</summary>
    /// <param name="scope"><c>document</c>, <c>section</c>, <c>table</c>, <c>level</c> or <c>subject</c>.</param>
    public static IEnumerable<string> Of(string scope) => Kinds[scope].Select(k => k.Kind);

    /// <summary>The kinds of a scope with their Chinese names.</summary>
    /// <param name="scope">As for <see cref="Of"/>.</param>
    public static IEnumerable<(string Kind, string Name)> Named(string scope) => Kinds[scope];

    private static ILookup<string, (string Kind, string Name)> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToLookup(fields => fields[0], fields => (fields[1], fields[2]), StringComparer.Ordinal);
    }
}
