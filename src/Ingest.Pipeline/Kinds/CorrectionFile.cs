using System.Text.Json;
using Ingest.Extraction.Kinds;
using Ingest.Extraction.Kinds.Training;
using Ingest.Model;

namespace Ingest.Pipeline.Kinds;

/// <summary>
/// Kinds set by a person as training data: a file <c>NAME.corrections.json</c> with the document as it was read, without its figures,
/// and what was set. Only what was set is learned; the rest of the document nobody has looked at.
/// </summary>
/// <param name="Document">The document as it was read.</param>
/// <param name="Corrections">What was set.</param>
public sealed record CorrectionFile(Document Document, IReadOnlyList<KindCorrection> Corrections)
{
    /// <summary>End of the names of such files.</summary>
    public const string Ending = ".corrections.json";

    /// <summary>A correction counts as much as this many generated parts: it is true, and there are few.</summary>
    private const double Weight = 10;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="JsonException">When it is none.</exception>
    public static CorrectionFile Read(string path) =>
        JsonSerializer.Deserialize<CorrectionFile>(File.ReadAllBytes(path)) ?? throw new JsonException("It is empty.");

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file.</param>
    public void Write(string path)
    {
        var bare = Document with { Figures = [], Relations = [], Findings = [], Problems = [] };
        File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(this with { Document = bare }));
    }

    /// <summary>The document to learn from.</summary>
    public LabelledDocument Labelled()
    {
        var ofDocument = Corrections.LastOrDefault(c => c.Element == "document");
        return new LabelledDocument(
            Document.Id,
            "corrections " + Document.Id,
            LabelledFolder.LayoutOf(Document),
            ofDocument is null ? null : DocumentKindName.Parse(ofDocument.Kind),
            [.. Document.Sections.Select(s => Set("section", s.Id))],
            [.. Document.Tables.Select(t => Set("table", t.Id))]
        )
        {
            Weight = Weight,
        };
    }

    private string? Set(string element, string id) => Corrections.LastOrDefault(c => c.Element == element && c.Id == id)?.Kind;
}
