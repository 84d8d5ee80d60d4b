using System.Globalization;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Writers.Fast;

namespace Ingest.Benchmarks.Generated;

/// <summary>
/// Which documents are generated for the measurement: every kind with every writer, half of them with planted errors. Seeds
/// follow one another through the writers, so that one number names the whole set.
/// </summary>
/// <param name="Seed">Seed of the first document.</param>
/// <param name="Fast">Documents through the generator's own writer.</param>
/// <param name="Chromium">Documents through Chromium.</param>
/// <param name="LibreOffice">Documents through LibreOffice.</param>
/// <param name="Unusual">Documents through the generator's own writer with each of the <see cref="UnusualRulings"/>.</param>
internal sealed record GeneratedSet(ulong Seed, int Fast, int Chromium, int LibreOffice, int Unusual)
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
                .Select(w => (w, (RulingStyle?)null))
                .Concat(UnusualRulings.SelectMany(r => Enumerable.Repeat((WriterKind.Fast, (RulingStyle?)r), Unusual)))
                .Select(Request),
        ];

    /// <summary>Table lines that few producers draw and that are harder to read.</summary>
    private static readonly RulingStyle[] UnusualRulings =
    [
        RulingStyle.DoubleLines,
        RulingStyle.DashedLines,
        RulingStyle.ShortStrokes,
        RulingStyle.OpenSides,
        RulingStyle.NoVerticals,
        RulingStyle.None,
    ];

    private DocumentRequest Request((WriterKind Writer, RulingStyle? Rulings) print, int index)
    {
        var seed = Seed + (ulong)index;
        var kind = Kinds[index % Kinds.Length];
        return new DocumentRequest(
            string.Create(CultureInfo.InvariantCulture, $"{print.Rulings?.ToString() ?? print.Writer.ToString()}-{kind}-{seed}")
                .ToLowerInvariant(),
            seed
        )
        {
            Kind = kind,
            Writer = print.Writer,
            Rulings = print.Rulings,
            Breaks = index / Kinds.Length % 2 == 0 ? ErrorsPlanted : 0,
        };
    }
}
