using Ingest.EndToEnd.Tests.Siblings;
using Ingest.Pdf;
using Ingest.Pipeline;
using Xunit;

namespace Ingest.EndToEnd.Tests.Boxes;

/// <summary>The box of every figure and cell is where it is printed.</summary>
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
        if (PopplerText.TryRead(path) is not { } poppler)
        {
            Assert.Skip("pdftotext (poppler-utils) is not installed.");
            return;
        }

        var document = DocumentPipeline.Run(
            File.ReadAllBytes(path),
            name,
            new PdfReadOptions(),
            cancellation: TestContext.Current.CancellationToken
        );
        foreach (var rotated in new[] { false, true })
        {
            var boxes = BoxMeasure.Of(document, poppler, rotated);
            var report = $"{name}, {(rotated ? "rotated" : "upright")} pages: figures {boxes.Figures}\ncells {boxes.Cells}";
            TestContext.Current.TestOutputHelper?.WriteLine(report);
            Assert.True(boxes.Figures.Share >= Figures && boxes.Cells.Share >= Cells, report);
        }
    }
}
