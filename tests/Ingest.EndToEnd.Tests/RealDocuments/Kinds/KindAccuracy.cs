using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ingest.EndToEnd.Tests.Siblings;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Pipeline.Recognition;

namespace Ingest.EndToEnd.Tests.RealDocuments.Kinds;

/// <summary>
/// Reads the labelled documents that are there, once, and compares them with their labels. Of those with many pages that are images
/// the first alone is read: recognition takes minutes, and other tests read the rest.
/// </summary>
public sealed class KindAccuracy
{
    /// <summary>Pages that are images, above which a document is a scan.</summary>
    private const int MostRecognised = 3;

    private readonly Lazy<IReadOnlyList<KindComparison>> _comparisons = new(Compare);

    /// <summary>
    /// The share of right answers and a table of the wrong ones; skips the running test where no labelled document is there.
    /// </summary>
    /// <param name="what">What was asked.</param>
    /// <param name="sets">The sets that count.</param>
    internal (double Share, string Report) Of(string what, params IReadOnlyCollection<string> sets)
    {
        var root = SharedDocuments.Root();
        var asked = _comparisons.Value.Where(c => c.What == what && sets.Contains(c.Set)).ToList();
        Xunit.Assert.SkipWhen(asked.Count == 0, $"None of the labelled documents is in {root}.");
        var wrong = asked.Where(c => !c.Right).ToList();
        var share = 1 - ((double)wrong.Count / asked.Count);
        var report = new StringBuilder();
        report.Append(
            CultureInfo.InvariantCulture,
            $"{what}, {string.Join(" and ", sets)}: {asked.Count - wrong.Count} of {asked.Count} right ({share:F4})\n"
        );
        report.Append("document | expected | read | place | note\n").AppendJoin('\n', wrong);
        return (share, report.ToString());
    }

    private static Document Read(byte[] bytes, bool recognise) =>
        DocumentPipeline.Run(bytes, "document.pdf", new PdfReadOptions(), recognition: new RecognitionOptions { Enabled = recognise });

    private static List<KindComparison> Compare()
    {
        var labels = LabelledDocument.Sets.SelectMany(set => LabelledDocument.Of(set).Select(label => (set, label))).ToList();
        var byHash = labels.ToDictionary(l => l.label.Sha256);
        var comparisons = new List<KindComparison>();
        var scans = 0;
        var files = Directory.EnumerateFiles(Path.Combine(SharedDocuments.Root(), "real"), "*.pdf", SearchOption.AllDirectories);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            if (byHash.TryGetValue(Convert.ToHexStringLower(SHA256.HashData(bytes)), out var labelled))
            {
                var document = Read(bytes, recognise: false);
                var images = document.Problems.Count(p => p.Kind is FailureKind.UnreadableText);
                if (images > MostRecognised && scans++ > 0)
                {
                    continue;
                }

                document = images > 0 ? Read(bytes, recognise: true) : document;
                comparisons.AddRange(KindComparison.Of(labelled.set, labelled.label, document));
            }
        }

        return comparisons;
    }
}
