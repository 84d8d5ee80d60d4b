using System.Globalization;

namespace Ingest.Archive.Schema;

/// <summary>One step of the schema, kept as SQL inside the assembly. A script that has been released never changes.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="Name">Its file name.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record SchemaScript(int Version, string Name, string Sql)
{
    /// <summary>All scripts for a database, in order.</summary>
    /// <param name="dialect">Name of the folder under <c>Schema</c>.</param>
    /// <exception cref="InvalidOperationException">When a number is missing or used twice.</exception>
    public static IReadOnlyList<SchemaScript> For(string dialect)
    {
        var folder = $"Schema/{dialect}/";
        var assembly = typeof(SchemaScript).Assembly;
        var scripts = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(name, name[folder.Length..]))
            .ToList();
        if (!scripts.Select(s => s.Version).SequenceEqual(Enumerable.Range(1, scripts.Count)))
        {
            throw new InvalidOperationException($"The {dialect} schema scripts are not numbered 1 to {scripts.Count}.");
        }

        return scripts;

        SchemaScript Read(string resource, string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            return new SchemaScript(
                int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture),
                name,
                reader.ReadToEnd()
            );
        }
    }
}
