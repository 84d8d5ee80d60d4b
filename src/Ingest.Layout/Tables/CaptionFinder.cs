using Ingest.Layout.Pages;
using Ingest.Layout.Prose;
using Ingest.Layout.Text;
using Ingest.Model;

namespace Ingest.Layout.Tables;

/// <summary>Takes titles, unit lines, form numbers and notes from the lines around a table.</summary>
internal static class CaptionFinder
{
    /// <summary>A caption stands no further from the table or the caption below it, in points; a title in a large size may.</summary>
    private const double LargestGap = 48;

    /// <summary>A title is no longer, in characters.</summary>
    private const int LongestTitle = 60;

    /// <summary>The page with captions and notes moved from its lines to its tables.</summary>
    /// <param name="page">A page, furniture set apart.</param>
    public static PageParts Attach(PageParts page)
    {
        var rows = LineRow.Group(page.Lines).ToList();
        var fragments = new List<TableFragment>();
        var above = double.MinValue;
        foreach (var fragment in page.Fragments)
        {
            var box = fragment.Grid.Box;
            var captions = Captions(
                box,
                rows.Where(r => r.Top < box.CenterY && r.Bottom < box.Y0 + 4 && r.Top >= above),
                box.Y0,
                page.Printed.Width
            );
            rows.RemoveAll(captions.Contains);
            var notes = Notes(rows.Where(r => r.Bottom > box.Y1 && r.Top > box.Y0), box.Y1);
            rows.RemoveAll(notes.Contains);
            fragments.Add(fragment with { Captions = captions, Notes = [.. notes.SelectMany(n => n.Lines)] });
            above = notes.Select(n => n.Bottom).Append(box.Y1).Max();
        }

        return page with
        {
            Fragments = fragments,
            Lines = [.. rows.SelectMany(r => r.Lines)],
        };
    }

    /// <summary>The captions above a table, top to bottom.</summary>
    /// <param name="table">The table's box; only its place along x matters.</param>
    /// <param name="above">Rows of lines that may be captions.</param>
    /// <param name="top">y that the lowest caption stands near.</param>
    /// <param name="pageWidth">Width of the page in points.</param>
    public static IReadOnlyList<LineRow> Captions(Box table, IEnumerable<LineRow> above, double top, double pageWidth)
    {
        var captions = new List<LineRow>();
        LineRow? title = null;
        foreach (var row in above.Reverse())
        {
            if (top - row.Bottom > Math.Max(LargestGap, 2.5 * row.Lines[0].FontSize) || !Belongs(row, title, table, pageWidth))
            {
                break;
            }

            title ??= CaptionWords.IsLabelled(row.Text) ? null : row;
            captions.Insert(0, row);
            top = row.Top;
        }

        return captions;
    }

    /// <summary>The notes below a table, top to bottom.</summary>
    /// <param name="below">Rows of lines that may be notes, top to bottom.</param>
    /// <param name="edge">y that the first note stands near.</param>
    public static IReadOnlyList<LineRow> Notes(IEnumerable<LineRow> below, double edge)
    {
        var notes = new List<LineRow>();
        int? number = null;
        foreach (var row in below)
        {
            var size = row.Lines[0].FontSize;
            // The next of numbered notes may keep the distance of a paragraph.
            var numbered = number is not null && CaptionWords.NoteNumber(row.Text) == number + 1;
            var near = row.Top - edge < (notes.Count == 0 ? LargestGap : (numbered ? 2.5 : 0.9) * size);
            var belongs = notes.Count == 0 ? CaptionWords.IsNote(row.Text) : size == notes[0].Lines[0].FontSize;
            if (!near || !belongs)
            {
                break;
            }

            notes.Add(row);
            number = CaptionWords.NoteNumber(row.Text) ?? number;
            edge = row.Bottom;
        }

        return notes;
    }

    /// <summary>Above a title only its own first line or a form number belongs to the table.</summary>
    private static bool Belongs(LineRow row, LineRow? title, Box table, double pageWidth)
    {
        if (CaptionWords.IsLabelled(row.Text))
        {
            return title is null || CaptionWords.FormNumber(row.Text).Success;
        }

        if (title is not null && (row.Lines[0].FontSize != title.Lines[0].FontSize || title.Top - row.Bottom > 0.8 * row.Lines[0].FontSize))
        {
            return false;
        }

        return row.Lines is [var line] && IsTitle(line, table, pageWidth);
    }

    /// <summary>Short, not a sentence, not a numbered heading; centred over the table or page, or numbered 表 1-1.</summary>
    private static bool IsTitle(Line line, Box table, double pageWidth)
    {
        var text = line.Text.Trim();
        if (text.Length > LongestTitle || CaptionWords.IsSentence(text) || Numbering.Of(text) is not null)
        {
            return false;
        }

        var slack = 0.06 * pageWidth;
        var centred = Math.Abs(line.Box.CenterX - table.CenterX) < slack || Math.Abs(line.Box.CenterX - pageWidth / 2) < slack;
        return centred || CaptionWords.BeginsWithTableNumber(text);
    }
}
