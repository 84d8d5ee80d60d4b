namespace Ingest.Extraction.Kinds.Evaluation;

/// <summary>How well one classifier told all kinds of a set of documents.</summary>
/// <param name="Documents">Kinds of documents.</param>
/// <param name="Sections">Kinds of sections.</param>
/// <param name="Tables">Kinds of tables.</param>
/// <param name="Pages">Pages of the documents.</param>
/// <param name="Milliseconds">Processor time the classifier took for all of them.</param>
/// <param name="Mistakes">All that was told wrongly.</param>
public sealed record ClassifierMeasure(
    KindMeasure Documents,
    KindMeasure Sections,
    KindMeasure Tables,
    int Pages,
    double Milliseconds,
    IReadOnlyList<KindMistake> Mistakes
)
{
    /// <summary>Time for a page.</summary>
    public double MillisecondsPerPage => Milliseconds / Math.Max(1, Pages);
}
