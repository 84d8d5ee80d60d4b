using System.Globalization;
using System.Text.Json;
using Ingest.Benchmarks.Tables;
using Ingest.Extraction.Tests.Truth;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.SampleDocs.Commands;

namespace Ingest.Benchmarks.Generated;

/// <summary>How well one generated document was read; the truth is the generator's, which shares no code with the reader.</summary>
/// <param name="Request">What the document was made of.</param>
/// <param name="Tables">Its tables.</param>
/// <param name="Figures">Its figures.</param>
internal sealed record GeneratedScore(DocumentRequest Request, TableScore Tables, FigureScore Figures)
{
    /// <summary>Names of the measures, in the order of <see cref="Measures"/>.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "cell F1",
        "row F1",
        "figure recall",
        "narrative recall",
        "labels",
        "not invented",
    ];

    /// <summary>The measures, each from 0 to 1.</summary>
    public IReadOnlyList<double> Measures =>
        [
            Tables.CellF1,
            Tables.RowF1,
            (double)Figures.Recall,
            (double)Figures.NarrativeRecall,
            (double)Figures.Labels,
            (double)Figures.NotInvented,
        ];

    /// <summary>Whether anything is short of perfect.</summary>
    public bool Falls => Measures.Any(m => m < 1) || Tables.Found < Tables.Tables || Tables.Produced > Tables.Found;

    /// <summary>Reads a document and compares it with its truth.</summary>
    /// <param name="request">What it was made of.</param>
    /// <param name="folder">Folder of its PDF and truth file.</param>
    public static GeneratedScore Of(DocumentRequest request, string folder)
    {
        var truthFile = Path.Combine(folder, request.Name + ".truth.json");
        var file = request.Name + ".pdf";
        var document = DocumentPipeline.Run(File.ReadAllBytes(Path.Combine(folder, file)), file, new PdfReadOptions());
        using var truth = JsonDocument.Parse(File.ReadAllBytes(truthFile));
        return new GeneratedScore(
            request,
            TableScore.Of(TruthTables.Read(truthFile), [.. document.Tables.Select(TruthTables.Of)]),
            FigureScore.Of(truth.RootElement, document)
        );
    }

    /// <summary>Cells of a Markdown row: tables found and produced, then the measures.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Tables.Found}/{Tables.Tables} | {Tables.Produced} | ")
        + string.Join(" | ", Measures.Select(m => m.ToString("F4", CultureInfo.InvariantCulture)));
}
