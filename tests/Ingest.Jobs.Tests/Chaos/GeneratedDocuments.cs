using Ingest.SampleDocs.Commands;

namespace Ingest.Jobs.Tests.Chaos;

/// <summary>A folder of generated documents, gone when it is disposed.</summary>
internal sealed class GeneratedDocuments : IDisposable
{
    public GeneratedDocuments(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var name = FormattableString.Invariant($"budget-{i:D4}");
            DocumentFiles.Write(new DocumentRequest(name, (ulong)(700 + i)) { Kind = DocumentKind.Budget }, Folder, Truth);
        }

        Directory.Delete(Truth, recursive: true);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("ingest-load-").FullName;

    private string Truth { get; } = Directory.CreateTempSubdirectory("ingest-truth-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
