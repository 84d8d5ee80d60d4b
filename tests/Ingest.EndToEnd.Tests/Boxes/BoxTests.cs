using Ingest.EndToEnd.Tests.Siblings;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pdf.Text;
using Ingest.Pipeline;
using Xunit;

namespace Ingest.EndToEnd.Tests.Boxes;

/// <summary>
/// The box of every figure and cell is where it is printed: poppler, which shares no code with the reader, finds exactly that
/// text there. Cells are compared as bags of characters, for the two may order the lines of a cell differently; of a cell that a page
/// break cuts, the lines on the next page count with its box.
/// </summary>
public sealed class BoxTests
{
    private const double Figures = 0.999;
    private const double Cells = 0.995;

    public static TheoryData<string> Documents =>
        [
            "siblings/pdf/S1_A_chromium.pdf",
            "siblings/pdf/S1_B_libreoffice.pdf",
            "siblings/pdf/S1_C1_ghostscript.pdf",
            "siblings/pdf/S1c_A_chromium.pdf",
            "siblings/pdf/S2_A_chromium.pdf",
            "siblings/pdf/S2_C2_qpdf_objstm_encrypted.pdf",
            "siblings/pdf/S2c_A_chromium.pdf",
            "siblings/pdf/S3_A_chromium.pdf",
            "siblings/pdf/S3_B_libreoffice.pdf",
            "siblings/pdf/S3c_A_chromium.pdf",
            "budget/jiangsu-committee-2018-tables.pdf",
            "budget/jiangsu-congress-2017.pdf",
            "budget/jiangsu-cppcc-2019.pdf",
            "budget/jiangsu-procuratorate-2017.pdf",
            "budget/putuo-commerce-2025.pdf",
            "budget/putuo-wanli-2025.pdf",
            "final-accounts/putuo-finance-2024.pdf",
            "final-accounts/shanghai-blank-template-2024.pdf",
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Poppler_finds_in_each_box_the_text_that_is_said_to_be_there(string name)
    {
        var path = Path.Combine([SharedDocuments.Root(), "real", .. name.Split('/')]);
        var poppler = PopplerText.Read(path);
        var document = DocumentPipeline.Run(
            File.ReadAllBytes(path),
            name,
            new PdfReadOptions(),
            cancellation: TestContext.Current.CancellationToken
        );
        var rotated = document.Pages.Where(p => p.Rotation != 0).Select(p => p.Number).ToHashSet();
        foreach (var onRotated in new[] { false, true })
        {
            var figures = FiguresOf(document, poppler, page => rotated.Contains(page) == onRotated);
            var cells = CellsOf(document, poppler, page => rotated.Contains(page) == onRotated);
            var report = $"{name}, {(onRotated ? "rotated" : "upright")} pages: figures {figures}\ncells {cells}";
            TestContext.Current.TestOutputHelper?.WriteLine(report);
            Assert.True(figures.Share >= Figures && cells.Share >= Cells, report);
        }
    }

    private static BoxTally FiguresOf(Document document, PopplerText poppler, Func<int, bool> page)
    {
        var tally = new BoxTally();
        foreach (var figure in document.Figures.Where(f => page(f.Page)))
        {
            IEnumerable<PrintedBox> parts = figure.Boxes.Count > 0 ? figure.Boxes : [new PrintedBox(figure.Page, figure.Box)];
            tally.Add(figure.Page, Folded(figure.Raw), Folded(string.Concat(parts.Select(p => poppler.Inside(p.Page, p.Box)))));
        }

        return tally;
    }

    private static BoxTally CellsOf(Document document, PopplerText poppler, Func<int, bool> page)
    {
        var tally = new BoxTally();
        foreach (var cell in document.Tables.SelectMany(t => t.Cells).Where(c => page(c.Page)))
        {
            var beyond = cell.Lines.Where(l => l.Page != cell.Page).Select(l => poppler.Inside(l.Page, l.Box));
            tally.Add(cell.Page, Bag(cell.Text), Bag(poppler.Inside(cell.Page, cell.Box) + string.Concat(beyond)));
        }

        return tally;
    }

    private static string Bag(string text) => string.Concat(Folded(text).Order());

    /// <summary>Without white space, compatibility forms folded as the reader folds them.</summary>
    private static string Folded(string text) => string.Concat(UnicodeFolding.Fold(text).Where(c => !char.IsWhiteSpace(c)));
}
