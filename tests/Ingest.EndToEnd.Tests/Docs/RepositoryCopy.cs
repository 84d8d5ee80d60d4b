using Ingest.EndToEnd.Tests.CommandLine;
using Xunit;

namespace Ingest.EndToEnd.Tests.Docs;

/// <summary>
/// A copy of the repository in another folder, with the program built. It is built in the original, where it may be built
/// already; the copy keeps the times of its files and need not be built again. An archive that somebody made here stays here.
/// </summary>
public sealed class RepositoryCopy : IDisposable
{
    public RepositoryCopy()
    {
        Shell(Repository.Root, "./ingest --version");
        Shell(
            Repository.Root,
            $"tar --format=posix --exclude=bin --exclude=obj --exclude=.git --exclude=./artifacts --exclude='*.db' -cf - . | tar -C '{Folder}' -xf - "
                + $"&& mkdir '{Folder}/artifacts' && cp -a artifacts/cli '{Folder}/artifacts/cli'"
        );
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("ingest-copy-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Shell(string folder, string command)
    {
        var result = ChildProgram.Run(folder, "/bin/bash", "-c", "set -o pipefail; " + command);
        Assert.True(result.ExitCode == 0, result.Errors);
    }
}
