using System.Reflection;

namespace Ingest.SampleDocs.Model;

/// <summary>The data files built into the program.</summary>
internal static class Resources
{
    /// <summary>Names of all data files that start with a prefix, in ordinal order.</summary>
    public static IEnumerable<string> Names(string prefix) =>
        Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a data file.</summary>
    /// <exception cref="InvalidOperationException">When it is not built in.</exception>
    public static string Text(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is not part of this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The fields of each line of a tab-separated data file, without its first line.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split('\t'));
}
