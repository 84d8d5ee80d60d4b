using Ingest.SampleDocs.Breaks;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Writers.Fast;
using Ingest.SampleDocs.Writers.Scan;

namespace Ingest.SampleDocs.Commands;

/// <summary>Which document is wanted; what is left open is decided by the seed.</summary>
/// <param name="Name">File name without ending.</param>
/// <param name="Seed">Source of all chance.</param>
public sealed record DocumentRequest(string Name, ulong Seed)
{
    /// <summary>Kind of document.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>Writer.</summary>
    public WriterKind Writer { get; init; }

    /// <summary>Errors to plant.</summary>
    public int Breaks { get; init; }

    /// <summary>Kinds of error to choose from.</summary>
    public IReadOnlyList<IBreak> Kinds { get; init; } = BreakCatalogue.All;

    /// <summary>Whether the document says more than it must and shows the oddities honest reports have; see <see cref="Habits"/>.</summary>
    public bool Varied { get; init; }

    /// <summary>Region.</summary>
    public Region? Region { get; init; }

    /// <summary>Fiscal year.</summary>
    public int? Year { get; init; }

    /// <summary>How the fast writer draws table lines.</summary>
    public RulingStyle? Rulings { get; init; }

    /// <summary>How numbers are written.</summary>
    public NumberShape Numbers { get; init; }

    /// <summary>Self-evaluation forms.</summary>
    public int? Forms { get; init; }

    /// <summary>How the document is printed and scanned again; none to leave it as the writer made it.</summary>
    public ScanStyle? Scan { get; init; }

    /// <summary>Resolution at which it is scanned as chance will have it, where <see cref="Scan"/> does not say how.</summary>
    public int? ScanResolution { get; init; }
}
