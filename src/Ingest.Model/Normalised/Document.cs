namespace Ingest.Model;

/// <summary>One report in the normalised schema: all that Ingest read, computed and found.</summary>
public sealed record Document
{
    /// <summary>Stable identity, derived from the content hash.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>File name as given, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>Title as printed on the cover or the first heading.</summary>
    public string Title { get; init; } = "";

    /// <summary>The reporting department or unit (部门/单位), as printed.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>Region, where it can be told.</summary>
    public string? Region { get; init; }

    /// <summary>The year the figures are about; none where it is not printed.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>Kind of report.</summary>
    public DocumentKind Kind { get; init; } = DocumentKind.Other;

    /// <summary>Probability of <see cref="Kind"/>, 0 to 1.</summary>
    public double KindConfidence { get; init; }

    /// <summary>Whether it covers a department with its units or one unit; none where it does not say.</summary>
    public ReportingLevel? Level { get; init; }

    /// <summary>What is evaluated; none where it is no evaluation or does not say.</summary>
    public EvaluationSubject? Subject { get; init; }

    /// <summary>Where organisation, region, fiscal year, level and subject were read.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The software that wrote the file.</summary>
    public string Producer { get; init; } = "";

    /// <summary>When the file says it was last written; none where it does not say.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>Where the text comes from.</summary>
    public TextSource TextSource { get; init; }

    /// <summary>Which program read and checked it.</summary>
    public ProgramVersions Versions { get; init; } = ProgramVersions.Unknown;

    /// <summary>Pages in order.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>Sections in reading order; a parent stands before its children.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Paragraphs in reading order, headings and captions included.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Logical tables in reading order.</summary>
    public IReadOnlyList<Table> Tables { get; init; } = [];

    /// <summary>Every number read, in reading order.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Every relation evaluated.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>What cannot be true, or is worth a look.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
