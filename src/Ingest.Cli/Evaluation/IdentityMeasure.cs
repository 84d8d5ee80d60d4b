using Ingest.Cli.Commands;
using Ingest.Pipeline.Kinds;

namespace Ingest.Cli.Evaluation;

/// <summary>How often a particular of a document was read right.</summary>
/// <param name="Name">The particular.</param>
/// <param name="Right">Documents of which it was read as it is.</param>
/// <param name="Wrong">Documents of which another was read.</param>
/// <param name="Missing">Documents of which none was read.</param>
internal sealed record IdentityMeasure(string Name, int Right, int Wrong, int Missing)
{
    /// <summary>Share of the documents that say it of which it was read right; 1 where none says it.</summary>
    public double Accuracy => Right + Wrong + Missing == 0 ? 1 : Right / (double)(Right + Wrong + Missing);

    /// <summary>The measures of all particulars.</summary>
    /// <param name="documents">Documents with the truth.</param>
    public static IReadOnlyList<IdentityMeasure> Of(IReadOnlyList<ReadDocument> documents)
    {
        var known = documents.Where(d => d.Truth is not null).ToList();
        return
        [
            Measure("fiscal year", d => Text(d.Truth!.Document.FiscalYear), d => Text(d.Document.FiscalYear)),
            Measure("organisation", d => d.Truth!.Document.Organisation, d => d.Document.Organisation),
            Measure("region", d => d.Truth!.Document.Region, d => d.Document.Region),
            Measure("level", d => d.Truth!.Document.Level, d => d.Document.Level is { } level ? DocumentJson.NameOf(level) : null),
            Measure(
                "subject",
                d => d.Truth!.Document.Subject,
                d => d.Document.Subject is { } subject ? DocumentJson.NameOf(subject) : null
            ),
        ];

        IdentityMeasure Measure(string name, Func<ReadDocument, string?> truth, Func<ReadDocument, string?> read)
        {
            var (right, wrong, missing) = (0, 0, 0);
            foreach (var document in known)
            {
                if (Folded(truth(document)) is { Length: > 0 } expected)
                {
                    var given = Folded(read(document));
                    _ =
                        given == expected ? right++
                        : given is null or "" ? missing++
                        : wrong++;
                }
            }

            return new IdentityMeasure(name, right, wrong, missing);
        }
    }

    /// <summary>Brackets of either width are the same name.</summary>
    private static string? Folded(string? text) => text?.Replace('（', '(').Replace('）', ')');

    private static string? Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
