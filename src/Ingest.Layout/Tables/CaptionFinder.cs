using System.Text.RegularExpressions;
using Ingest.Layout.Pages;
using Ingest.Layout.Prose;
using Ingest.Layout.Text;

namespace Ingest.Layout.Tables;

/// <summary>Takes titles, unit lines, form numbers and notes from the lines around a table.</summary>
internal static partial class CaptionFinder
{
    /// <summary>A caption stands no further from the table or the caption below it, in points.</summary>
    private const double LargestGap = 48;

    /// <summary>A title is no longer, in characters.</summary>
    private const int LongestTitle = 60;

    /// <summary>The pages with captions and notes moved from their lines to their tables.</summary>
    /// <param name="pages">All pages, furniture set apart.</param>
    public static IReadOnlyList<PageParts> Attach(IReadOnlyList<PageParts> pages)
    {
        var attached = new List<PageParts>(pages.Count);
        foreach (var page in pages)
        {
            var current = Attach(page);
            if (attached.Count > 0 && LacksTitle(current))
            {
                (attached[^1], current) = CarryOver(attached[^1], current);
            }

            if (attached.Count > 0 && EndsWithTable(attached[^1]))
            {
                (attached[^1], current) = CarryNotesBack(attached[^1], current);
            }

            attached.Add(current);
        }

        return attached;
    }

    private static bool EndsWithTable(PageParts page) =>
        page.Fragments.Count > 0
        && page.Fragments[^1].Notes.Count == 0
        && page.Lines.All(l => l.Box.CenterY < page.Fragments[^1].Grid.Box.Y1);

    /// <summary>Moves notes at the top of a page to the table that ends the page before.</summary>
    private static (PageParts Previous, PageParts Page) CarryNotesBack(PageParts previous, PageParts page)
    {
        var below = page.Lines.Where(l => page.Fragments.Count == 0 || l.Box.CenterY < page.Fragments[0].Grid.Box.Y0).ToList();
        var notes = below.Count == 0 ? [] : Notes(below, below.Min(l => l.Box.Y0));
        return notes.Count == 0
            ? (previous, page)
            : (
                previous with
                {
                    Fragments = [.. previous.Fragments.SkipLast(1), previous.Fragments[^1] with { Notes = notes }],
                },
                page with
                {
                    Lines = [.. page.Lines.Where(l => !notes.Contains(l))],
                }
            );
    }

    private static PageParts Attach(PageParts page)
    {
        var lines = page.Lines.ToList();
        var fragments = new List<TableFragment>();
        var above = double.MinValue;
        foreach (var fragment in page.Fragments)
        {
            var captions = Captions(
                fragment,
                lines.Where(l => l.Box.CenterY < fragment.Grid.Box.Y0 && l.Box.Y0 >= above),
                fragment.Grid.Box.Y0,
                page.Printed.Width
            );
            lines.RemoveAll(captions.Contains);
            var notes = Notes(lines.Where(l => l.Box.CenterY > fragment.Grid.Box.Y1), fragment.Grid.Box.Y1);
            lines.RemoveAll(notes.Contains);
            fragments.Add(fragment with { Captions = captions, Notes = notes });
            above = notes.Select(n => n.Box.Y1).Append(fragment.Grid.Box.Y1).Max();
        }

        return page with
        {
            Fragments = fragments,
            Lines = lines,
        };
    }

    /// <summary>Whether a table begins the page and its title may stand at the end of the page before.</summary>
    private static bool LacksTitle(PageParts page) =>
        page.Fragments.Count > 0
        && page.Fragments[0].Captions.All(c => IsLabelled(c.Text))
        && page.Lines.All(l => l.Box.CenterY > page.Fragments[0].Grid.Box.Y0);

    /// <summary>Moves a title at the end of a page to the table that begins the next one.</summary>
    private static (PageParts Previous, PageParts Page) CarryOver(PageParts previous, PageParts page)
    {
        var first = page.Fragments[0];
        var bottom = previous.Fragments.Select(f => f.Grid.Box.Y1).DefaultIfEmpty(double.MinValue).Max();
        var trailing = previous.Lines.Where(l => l.Box.Y0 > bottom && !previous.IsContentsEntry(l)).ToList();
        var captions = trailing.Count == 0 ? [] : Captions(first, trailing, trailing.Max(l => l.Box.Y1), page.Printed.Width);
        if (!captions.Exists(c => !IsLabelled(c.Text) && TableTitle().IsMatch(c.Text)))
        {
            return (previous, page);
        }

        return (
            previous with
            {
                Lines = [.. previous.Lines.Where(l => !captions.Contains(l))],
            },
            page with
            {
                Fragments = [first with { Captions = [.. captions, .. first.Captions] }, .. page.Fragments.Skip(1)],
            }
        );
    }

    /// <summary>Whether a line names a unit of money (单位：万元).</summary>
    /// <param name="text">The line.</param>
    public static Match UnitOf(string text) => Unit().Match(text);

    /// <summary>Whether a line is the number of a form (公开01表).</summary>
    /// <param name="text">The line.</param>
    public static bool IsFormNumber(string text) => FormNumber().IsMatch(text);

    /// <summary>Whether a line names the reporting department or unit (部门：…).</summary>
    /// <param name="text">The line.</param>
    public static bool IsReporter(string text) => Reporter().IsMatch(text);

    /// <summary>Whether a line is only a year in brackets or without (（2022 年度）).</summary>
    /// <param name="text">The line.</param>
    public static bool IsYear(string text) => Year().IsMatch(text);

    private static List<Line> Captions(TableFragment fragment, IEnumerable<Line> above, double top, double pageWidth)
    {
        var captions = new List<Line>();
        Line? title = null;
        foreach (var line in above.OrderByDescending(l => l.Baseline))
        {
            if (top - line.Box.Y1 > LargestGap || !Belongs(line, title, fragment, pageWidth))
            {
                break;
            }

            title ??= IsLabelled(line.Text) ? null : line;
            captions.Insert(0, line);
            top = line.Box.Y0;
        }

        return captions;
    }

    private static bool Belongs(Line line, Line? title, TableFragment fragment, double pageWidth)
    {
        if (IsLabelled(line.Text))
        {
            return title is null || Math.Abs(line.Baseline - title.Baseline) < line.FontSize || IsFormNumber(line.Text);
        }

        if (title is not null)
        {
            return line.FontSize == title.FontSize
                && title.Box.Y0 - line.Box.Y1 < 0.8 * line.FontSize
                && IsTitle(line, fragment, pageWidth);
        }

        return IsTitle(line, fragment, pageWidth);
    }

    private static bool IsLabelled(string text) => UnitOf(text).Success || IsFormNumber(text) || IsReporter(text) || IsYear(text);

    /// <summary>Short, not a sentence, not a numbered heading; centred over the table or page, or numbered 表 1-1.</summary>
    private static bool IsTitle(Line line, TableFragment fragment, double pageWidth)
    {
        var text = line.Text.Trim();
        if (text.Length > LongestTitle || SentenceEnd().IsMatch(text) || Numbering.Of(text) is not null)
        {
            return false;
        }

        var slack = 0.06 * pageWidth;
        var centred = Math.Abs(line.Box.CenterX - fragment.Grid.Box.CenterX) < slack || Math.Abs(line.Box.CenterX - pageWidth / 2) < slack;
        return centred || TableNumber().IsMatch(text);
    }

    private static List<Line> Notes(IEnumerable<Line> below, double edge)
    {
        var notes = new List<Line>();
        foreach (var line in below.OrderBy(l => l.Baseline))
        {
            var near = line.Box.Y0 - edge < (notes.Count == 0 ? LargestGap : 0.9 * line.FontSize);
            var belongs = notes.Count == 0 ? NoteStart().IsMatch(line.Text) : line.FontSize == notes[0].FontSize;
            if (!near || !belongs)
            {
                break;
            }

            notes.Add(line);
            edge = line.Box.Y1;
        }

        return notes;
    }

    [GeneratedRegex(@"单\s*位\s*[:：]?\s*(?<unit>人民币万元|人民币元|亿元|百万元|万元|千元|元)(?=$|[\s）)])")]
    private static partial Regex Unit();

    [GeneratedRegex(@"^\s*((财|财预|财决)?公开\s*\d+(-\d+)?\s*表|(公开)?(附)?表\s*\d+(-\d+)?|附(件|表)\s*\d+(-\d+)?)\s*[:：]?\s*$")]
    private static partial Regex FormNumber();

    [GeneratedRegex(@"^\s*(编制|填报|预算|公开)?(部门|单位)(\s*（\s*单位\s*）)?(名称)?\s*(\(盖章\)|（盖章）)?\s*[:：]")]
    private static partial Regex Reporter();

    [GeneratedRegex(@"^\s*[（(]?\s*(19|20)\d{2}\s*年\s*度?\s*[）)]?\s*$")]
    private static partial Regex Year();

    [GeneratedRegex(@"[。；，：;,:]$|。.")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"表\s*([（(].*[）)])?\s*$")]
    private static partial Regex TableTitle();

    [GeneratedRegex(@"^\s*(附?表|附件)\s*\d+")]
    private static partial Regex TableNumber();

    [GeneratedRegex(@"^\s*[（(]?\s*(注|说明|备注|附注)\s*\d*\s*[:：.、]?")]
    private static partial Regex NoteStart();
}
