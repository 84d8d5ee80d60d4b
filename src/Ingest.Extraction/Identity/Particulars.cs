using Ingest.Model;

namespace Ingest.Extraction.Identity;

/// <summary>What a document says of whose accounts it gives, and where it says it.</summary>
/// <param name="Level">Department or unit; none where it does not say.</param>
/// <param name="Subject">What is evaluated; none where nothing is.</param>
/// <param name="Evidence">Where organisation, region, fiscal year, level and subject were read.</param>
internal sealed record Particulars(ReportingLevel? Level, EvaluationSubject? Subject, IReadOnlyList<Evidence> Evidence);
