using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Ingest.Cli.Inputs;

/// <summary>All documents that the paths of a command line lead to, each once.</summary>
internal sealed class InputSet : IDisposable
{
    private const char Wildcard = '*';

    private readonly List<InputDocument> documents = [];
    private readonly List<InputProblem> problems = [];
    private readonly List<ZipFolder> zips = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Finds documents.</summary>
    /// <param name="paths">Files, folders (searched for <c>*.pdf</c>, with all folders below), patterns and zip archives.</param>
    public InputSet(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            Add(path);
        }
    }

    /// <summary>Documents that are known already.</summary>
    /// <param name="documents">The documents.</param>
    public InputSet(IEnumerable<InputDocument> documents) => this.documents.AddRange(documents);

    /// <summary>The documents, in the order of the paths, those of a folder by name.</summary>
    public IReadOnlyList<InputDocument> Documents => documents;

    /// <summary>Paths that lead nowhere.</summary>
    public IReadOnlyList<InputProblem> Problems => problems;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var zip in zips)
        {
            zip.Dispose();
        }
    }

    private void Add(string path)
    {
        if (File.Exists(path))
        {
            AddFile(path);
        }
        else if (Directory.Exists(path))
        {
            var before = documents.Count + problems.Count;
            AddFolder(path);
            if (documents.Count + problems.Count == before)
            {
                problems.Add(new InputProblem(path, "There is no PDF file in this folder or below it."));
            }
        }
        else if (path.Contains(Wildcard))
        {
            AddPattern(path);
        }
        else
        {
            problems.Add(new InputProblem(path, "There is no such file or folder."));
        }
    }

    private void AddFile(string path)
    {
        if (!seen.Add(Path.GetFullPath(path)))
        {
            return;
        }

        if (!HasExtension(path, ".zip"))
        {
            documents.Add(new FileDocument(path));
            return;
        }

        try
        {
            var zip = new ZipFolder(path);
            zips.Add(zip);
            var before = documents.Count;
            documents.AddRange(zip.Documents().Select(e => new ZipDocument(zip, e.Entry, path, e.Name)));
            if (documents.Count == before)
            {
                problems.Add(new InputProblem(path, "There is no PDF file in this zip archive."));
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            problems.Add(new InputProblem(path, $"The zip archive cannot be opened: {e.Message}"));
        }
    }

    private void AddFolder(string folder)
    {
        try
        {
            foreach (
                var file in Directory.EnumerateFiles(folder).Where(f => HasExtension(f, ".pdf")).Order(StringComparer.Ordinal).ToList()
            )
            {
                AddFile(file);
            }

            foreach (var below in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).ToList())
            {
                // A link may lead back to a folder above.
                if (!File.GetAttributes(below).HasFlag(FileAttributes.ReparsePoint))
                {
                    AddFolder(below);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new InputProblem(folder, $"The folder cannot be read: {e.Message}"));
        }
    }

    /// <summary>
    /// A pattern the shell has left alone: <c>*</c> inside one part of the path, <c>**</c> for any folders.
    /// </summary>
    private void AddPattern(string pattern)
    {
        var parts = pattern.Split('/');
        var fixedParts = parts.TakeWhile(part => !part.Contains(Wildcard)).ToList();
        var root = fixedParts.Count == 0 ? "." : string.Join('/', fixedParts) + "/";
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(string.Join('/', parts.Skip(fixedParts.Count)));
        var matches = Directory.Exists(root)
            ? matcher
                .Execute(new DirectoryInfoWrapper(new DirectoryInfo(root)))
                .Files.Select(m => m.Path)
                .Order(StringComparer.Ordinal)
                .ToList()
            : [];
        if (matches.Count == 0)
        {
            problems.Add(new InputProblem(pattern, "No file matches this pattern."));
        }

        foreach (var match in matches)
        {
            AddFile(fixedParts.Count == 0 ? match : root + match);
        }
    }

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
