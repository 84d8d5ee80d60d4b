namespace Ingest.Pdf.Text;

/// <summary>Reads the tables that are compiled into this assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>The lines of a table, without comments.</summary>
    /// <param name="name">File name, unique within the assembly.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream =
            typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
