using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Where pages are missing (缺页): a file may hold some pages of a report, and a page may not have been read. The printed page numbers (页码) tell
/// the first. What stands there is not known, so nothing follows from its absence. A page that is there twice breaks the sequence as well.
/// </summary>
internal sealed partial class PageSequence
{
    /// <summary>A step against the order of pages costs so many numbers left out.</summary>
    private const double IrregularStep = 0.9;

    /// <summary>Pages before which something is missing; one more than the last page stands for the end.</summary>
    private readonly HashSet<int> missingBefore = [];

    /// <summary>Reads the page numbers of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="copies">Pages that are there twice.</param>
    public PageSequence(Document document, IReadOnlySet<int> copies)
    {
        foreach (var page in document.Problems.Select(p => p.Page).OfType<int>().Concat(copies))
        {
            missingBefore.UnionWith([page, page + 1]);
        }

        var (before, number) = (0, 0);
        foreach (var (page, printed) in Believed([.. Numbers(document)]))
        {
            // Covers and landscape tables may not be counted, so fewer numbers than pages say nothing; more do. Which of several
            // breaks it is between two numbers is not known.
            if (printed - number > page - before)
            {
                missingBefore.UnionWith(Enumerable.Range(before + 1, page - before));
            }

            (before, number) = (page, printed);
        }
    }

    /// <summary>Whether pages are missing between two pages, or one between them was not read.</summary>
    /// <param name="page">A page.</param>
    /// <param name="next">A later page; one more than the last stands for the end.</param>
    public bool IsBroken(int page, int next) => Enumerable.Range(page + 1, next - page).Any(missingBefore.Contains);

    /// <summary>
    /// The numbers that are not misread: fewest left out and fewest steps that go back or on faster than the pages, of which each counts a little
    /// less than a number left out. So one number that its neighbours contradict is misread, one at an end tells of missing pages.
    /// </summary>
    private static IEnumerable<(int Page, int Printed)> Believed(IReadOnlyList<(int Page, int Printed)> numbers)
    {
        var best = new (double Cost, int Before)[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            best[i] = (i, -1);
            for (var j = i - 1; j >= 0; j--)
            {
                var step = numbers[i].Printed - numbers[j].Printed;
                var isRegular = step > 0 && step <= numbers[i].Page - numbers[j].Page;
                var cost = best[j].Cost + (i - j - 1) + (isRegular ? 0 : IrregularStep);
                best[i] = cost < best[i].Cost ? (cost, j) : best[i];
            }
        }

        var believed = new Stack<(int Page, int Printed)>();
        var last = Enumerable.Range(0, numbers.Count).OrderBy(i => best[i].Cost + numbers.Count - 1 - i).FirstOrDefault(-1);
        for (var i = last; i >= 0; i = best[i].Before)
        {
            believed.Push(numbers[i]);
        }

        return believed;
    }

    /// <summary>The number each page prints in its margin; pages without one are left out.</summary>
    private static IEnumerable<(int Page, int Printed)> Numbers(Document document) =>
        document
            .Paragraphs.Where(p => p.Kind == ParagraphKind.PageFurniture)
            .Select(p => (p.Page, Match: PageNumber().Match(p.Text)))
            .Where(p => p.Match.Success)
            .OrderBy(p => p.Page)
            .DistinctBy(p => p.Page)
            .Select(p => (p.Page, int.Parse(p.Match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"^\s*(第\s*(?<n>[0-9]{1,4})\s*页.*|[-—–－·~]*\s*(?<n>[0-9]{1,4})\s*[-—–－·~]*|(?<n>[0-9]{1,4})\s*/\s*[0-9]{1,4})\s*$")]
    private static partial Regex PageNumber();
}
