using System.Globalization;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Documents;
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
/// <param name="Unusual">Documents through the generator's own writer for each unusual kind of table lines and of numbers.</param>
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

    /// <summary>What few producers draw and few authors write, and what is harder to read.</summary>
    private static readonly DocumentRequest[] UnusualPrints =
    [
        Of(RulingStyle.DoubleLines),
        Of(RulingStyle.DashedLines),
        Of(RulingStyle.ShortStrokes),
        Of(RulingStyle.OpenSides),
        Of(RulingStyle.NoVerticals),
        Of(RulingStyle.None),
        Of(NumberShape.FullWidth),
        Of(NumberShape.TriangleNegatives),
        Of(NumberShape.BracketedNegatives),
        Of(NumberShape.HundredMillions),
    ];

    /// <summary>The documents in the order of their seeds.</summary>
    public IReadOnlyList<DocumentRequest> Requests =>
        [
            .. Enumerable
                .Repeat(Of(WriterKind.Fast), Fast)
                .Concat(Enumerable.Repeat(Of(WriterKind.Chromium), Chromium))
                .Concat(Enumerable.Repeat(Of(WriterKind.LibreOffice), LibreOffice))
                .Concat(UnusualPrints.SelectMany(p => Enumerable.Repeat(p, Unusual)))
                .Select(Request),
        ];

    private static DocumentRequest Of(WriterKind writer) => new(writer.ToString(), 0) { Writer = writer };

    private static DocumentRequest Of(RulingStyle rulings) => new(rulings.ToString(), 0) { Rulings = rulings };

    private static DocumentRequest Of(NumberShape numbers) => new(numbers.ToString(), 0) { Numbers = numbers };

    /// <summary>The name of the print becomes the start of the document's name.</summary>
    private DocumentRequest Request(DocumentRequest print, int index)
    {
        var seed = Seed + (ulong)index;
        var kind = Kinds[index % Kinds.Length];
        return print with
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{print.Name}-{kind}-{seed}").ToLowerInvariant(),
            Seed = seed,
            Kind = kind,
            Breaks = index / Kinds.Length % 2 == 0 ? ErrorsPlanted : 0,
        };
    }
}
