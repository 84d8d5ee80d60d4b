using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A kind of error that can be planted in a document.</summary>
public interface IBreak
{
    /// <summary>Kind, as the anomaly files name it.</summary>
    string Kind { get; }

    /// <summary>Ways to plant it in a document, in random order; none where the document offers no place.</summary>
    IEnumerable<Planted> Candidates(Manuscript manuscript, SeededRandom random);
}
