using System.Globalization;
using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>Sets the contents page: room for the lines at first, headings, leaders and page numbers when all pages are known.</summary>
internal sealed class ContentsSetter(PageFlow flow, Face face)
{
    private const double Margin = 74;
    private readonly List<(PageCanvas Page, double Y, HeadingBlock Heading, string Text)> lines = [];

    /// <summary>Leaves room for a line for each heading.</summary>
    public void Reserve(ContentsBlock block, Manuscript manuscript)
    {
        foreach (
            var heading in manuscript
                .Blocks.OfType<HeadingBlock>()
                .Where(h => h.Level <= block.Depth && h.Text != "目 录" && h.ReaderKind != "contents")
        )
        {
            const double Step = 25;
            if (flow.Room < Step)
            {
                flow.NewPage();
            }

            var text = block.Wording.GetValueOrDefault(heading.Id, heading.Text);
            lines.Add((flow.Page, flow.Y + (Step * 0.7), heading, text));
            flow.Y += Step;
        }
    }

    /// <summary>Prints the lines.</summary>
    public void Fill(Pagination pagination)
    {
        foreach (var (page, y, heading, listed) in lines)
        {
            const double Size = 14;
            var number = pagination.Of(heading.Id)[0].ToString(CultureInfo.InvariantCulture);
            var left = Margin + ((heading.Level - 1) * 28d);
            var right = page.Width - Margin;
            var text = listed;
            while (face.WidthOf(text, Size) > right - left - 60)
            {
                text = text[..^1];
            }

            var dots = (int)((right - left - face.WidthOf(text + number, Size) - 4) / face.WidthOf(".", Size));
            page.Text(left, y, text + new string('.', dots), Size);
            page.Text(right - face.WidthOf(number, Size), y, number, Size);
        }
    }
}
