using System.Globalization;
using Ingest.SampleDocs.Commands;

namespace Ingest.Benchmarks.Generated;

/// <summary>
/// Which documents are generated for the measurement: every kind with every writer, half of them with planted errors. Seeds
/// follow one another through the writers, so that one number names the whole set.
/// </summary>
/// <param name="Seed">Seed of the first document.</param>
/// <param name="Fast">Documents through the generator's own writer.</param>
/// <param name="Chromium">Documents through Chromium.</param>
/// <param name="LibreOffice">Documents through LibreOffice.</param>
internal sealed record GeneratedSet(ulong Seed, int Fast, int Chromium, int LibreOffice)
{
    private const int ErrorsPlanted = 8;

    private static readonly DocumentKind[] Kinds =
    [
        DocumentKind.FinalAccounts,
        DocumentKind.FinalAccounts,
        DocumentKind.EvaluationReport,
        DocumentKind.Budget,
    ];

    /// <summary>The documents in the order of their seeds.</summary>
    public IReadOnlyList<DocumentRequest> Requests =>
        [
            .. Enumerable
                .Repeat(WriterKind.Fast, Fast)
                .Concat(Enumerable.Repeat(WriterKind.Chromium, Chromium))
                .Concat(Enumerable.Repeat(WriterKind.LibreOffice, LibreOffice))
                .Select(Request),
        ];

    private DocumentRequest Request(WriterKind writer, int index)
    {
        var seed = Seed + (ulong)index;
        var kind = Kinds[index % Kinds.Length];
        return new DocumentRequest(string.Create(CultureInfo.InvariantCulture, $"{writer}-{kind}-{seed}").ToLowerInvariant(), seed)
        {
            Kind = kind,
            Writer = writer,
            Breaks = index / Kinds.Length % 2 == 0 ? ErrorsPlanted : 0,
        };
    }
}
