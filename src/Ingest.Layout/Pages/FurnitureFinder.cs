using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Layout.Text;
using Ingest.Model;

namespace Ingest.Layout.Pages;

/// <summary>Sets running headers, footers and page numbers apart, so that they neither break a table nor enter a sentence.</summary>
internal sealed partial class FurnitureFinder
{
    /// <summary>Only this many lines from the top and bottom of a page can be furniture.</summary>
    private const int Depth = 2;

    /// <summary>A text that recurs at one height on so many pages may be a running header or footer.</summary>
    private const int Recurrences = 3;

    /// <summary>It is one where it recurs on this share of the pages: headers of odd and even pages may differ.</summary>
    private const double RecurringShare = 0.4;

    /// <summary>Headers and footers stand in this outer share of the page height.</summary>
    private const double Margin = 0.085;

    /// <summary>Heights that differ by less are the same, in points.</summary>
    private const double SameHeight = 4;

    /// <summary>Sides of pages that differ by less are of one format (纵向, 横向), in points.</summary>
    private const double SameFormat = 4;

    /// <summary>A page number is no longer than this, without spaces: <c>—12—</c> with a stray mark.</summary>
    private const int NumberLength = 6;

    /// <summary>Page numbers stand in one column up to this distance, in points: scans are shifted a little against one another.</summary>
    private const double SameColumn = 12;

    private readonly IReadOnlyList<PageParts> _pages;
    private readonly ILookup<string, Line> _candidates;
    private readonly int? _offset;

    /// <summary>Lines that are page numbers by themselves.</summary>
    private readonly List<Line> _numbers;

    /// <summary>Lines as short as page numbers at the edges of pages.</summary>
    private readonly List<Line> _likeNumbers;

    private FurnitureFinder(IReadOnlyList<PageParts> pages)
    {
        _pages = pages;
        _candidates = pages.SelectMany(Outermost).ToLookup(l => Pattern(l.Text));
        _offset = NumberOffset(pages);
        _numbers = [.. pages.SelectMany(p => Outermost(p).Where(l => IsInOuterEighth(l, p) && PrintedNumber(l) is not null))];
        _likeNumbers = [.. pages.SelectMany(p => Outermost(p).Where(l => IsShort(l) && IsMarginal(l, p)))];
    }

    /// <summary>The pages with their furniture moved from the lines.</summary>
    /// <param name="pages">All pages of the document.</param>
    public static IReadOnlyList<PageParts> SetApart(IReadOnlyList<PageParts> pages)
    {
        var finder = new FurnitureFinder(pages);
        return [.. pages.Select(finder.SetApart)];
    }

    private PageParts SetApart(PageParts page)
    {
        var furniture = Outermost(page)
            .Where(line =>
                IsPageNumber(line, page)
                || ContinuesNumbers(line)
                || (IsMarginal(line, page) && (Recurs(line) || IsMisreadNumber(line, page)))
            )
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return page with
        {
            Lines = [.. page.Lines.Where(l => !furniture.Contains(l))],
            Furniture = [.. page.Lines.Where(furniture.Contains)],
        };
    }

    /// <summary>What most page numbers differ by from the page's place in the file: a cover may not count.</summary>
    private static int? NumberOffset(IReadOnlyList<PageParts> pages) =>
        pages
            .SelectMany(p => Outermost(p).Where(l => IsInOuterEighth(l, p)).Select(l => PrintedNumber(l) - p.Number))
            .OfType<int>()
            .GroupBy(o => o)
            .Where(g => g.Count() >= Recurrences)
            .MaxBy(g => g.Count())
            ?.Key;

    private static int? PrintedNumber(Line line) =>
        PageNumber().Match(line.Text) is { Success: true } match
        && int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private bool Recurs(Line line)
    {
        var recurrences = _candidates[Pattern(line.Text)]
            .Where(l => Math.Abs(l.Baseline - line.Baseline) < SameHeight)
            .Select(l => l.Page)
            .Distinct()
            .Count();
        return recurrences >= Math.Max(Recurrences, RecurringShare * _pages.Count);
    }

    /// <summary>
    /// What was recognised where page numbers stand, read wrong (一邓一, 7%): as short as one, at the height and in the column of such lines of
    /// as many pages as a running footer is on, counted among pages of one format.
    /// </summary>
    private bool IsMisreadNumber(Line line, PageParts page) =>
        IsShort(line)
        && page.Printed.Glyphs.Any(g => g.Confidence < 1)
        && _likeNumbers
            .Where(l => Math.Abs(l.Baseline - line.Baseline) < SameHeight && Math.Abs(l.Box.CenterX - line.Box.CenterX) < SameColumn)
            .Select(l => l.Page)
            .Distinct()
            .Count() >= Math.Max(Recurrences, RecurringShare * _pages.Count(p => HasFormat(p.Printed, page.Printed)));

    private static bool HasFormat(PrintedPage a, PrintedPage b) =>
        Math.Abs(a.Width - b.Width) < SameFormat && Math.Abs(a.Height - b.Height) < SameFormat;

    private static bool IsShort(Line line) => line.Text.Count(c => !char.IsWhiteSpace(c)) <= NumberLength;

    private static bool IsMarginal(Line line, PageParts page) =>
        line.Box.CenterY < Margin * page.Printed.Height || line.Box.CenterY > (1 - Margin) * page.Printed.Height;

    /// <summary>The first and last lines of a page that stand above or below all tables.</summary>
    private static IEnumerable<Line> Outermost(PageParts page)
    {
        var top = page.Fragments.Select(f => f.Grid.Box.Y0).DefaultIfEmpty(double.MaxValue).Min();
        var bottom = page.Fragments.Select(f => f.Grid.Box.Y1).DefaultIfEmpty(double.MinValue).Max();
        var above = page.Lines.Where(l => l.Box.CenterY < top).Take(Depth);
        var below = page.Lines.Where(l => l.Box.CenterY > bottom).TakeLast(Depth);
        return above.Concat(below).Distinct();
    }

    /// <summary>A bare number, also between dashes or as 第 n 页, near the edge of the page or in step with the other pages' numbers.</summary>
    private bool IsPageNumber(Line line, PageParts page) =>
        PageNumber().IsMatch(line.Text)
        && (IsInOuterEighth(line, page) || (_offset is not null && PrintedNumber(line) == page.Number + _offset));

    /// <summary>
    /// A bare number that stands in the column of the numbers of the pages before and after, and between them in value: the number
    /// of a page whose text ends high up, also where some pages are not counted.
    /// </summary>
    private bool ContinuesNumbers(Line line)
    {
        var before = _numbers.FindLast(n => n.Page < line.Page);
        var after = _numbers.Find(n => n.Page > line.Page);
        return before is not null && after is not null && Follows(before, line) && Follows(line, after);

        static bool Follows(Line earlier, Line later) =>
            PrintedNumber(earlier) is { } first
            && PrintedNumber(later) is { } second
            && second > first
            && second - first <= later.Page - earlier.Page
            && Math.Abs(later.Box.CenterX - earlier.Box.CenterX) < SameHeight;
    }

    private static bool IsInOuterEighth(Line line, PageParts page) =>
        line.Box.CenterY < page.Printed.Height / 8 || line.Box.CenterY > page.Printed.Height * 7 / 8;

    /// <summary>The text without spaces and with digits made equal, since page numbers differ from page to page.</summary>
    private static string Pattern(string text) => Digits().Replace(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), "#");

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    // A recogniser takes the dash beside a page number for the character 一.
    [GeneratedRegex(
        @"^\s*(第\s*(?<n>\d{1,4})\s*页(\s*[,，/]?\s*共\s*\d+\s*页)?|[-—–－·~一]*\s*(?<n>\d{1,4})\s*[-—–－·~一]*|(?<n>\d{1,4})\s*/\s*\d{1,4}|[ivxIVX]{1,5})\s*$"
    )]
    private static partial Regex PageNumber();
}
