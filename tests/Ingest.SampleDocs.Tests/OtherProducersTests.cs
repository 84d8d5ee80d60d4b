using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Writers;
using Ingest.SampleDocs.Writers.Office;
using Ingest.SampleDocs.Writers.Web;

namespace Ingest.SampleDocs.Tests;

public sealed class OtherProducersTests
{
    [Fact]
    public void Chromium_prints_every_table_on_the_pages_the_truth_names()
    {
        OracleText.Need("chromium", "chromium");
        OracleText.Need("qpdf", "qpdf");
        var manuscript = DocumentFactory.Compose(new DocumentRequest("d", 6) { Forms = 5 });
        var (pdf, pagination) = ChromiumPdf.Write(manuscript, heiti: true);
        AssertTablesStandOnTheirPages(manuscript, pdf, pagination);
    }

    [Fact]
    public void LibreOffice_prints_every_table_on_the_pages_the_truth_names()
    {
        OracleText.Need("soffice", "libreoffice-writer");
        OracleText.Need("qpdf", "qpdf");
        var manuscript = DocumentFactory.Compose(new DocumentRequest("d", 8) { Kind = DocumentKind.EvaluationReport });
        var (pdf, pagination) = LibreOfficePdf.Write(manuscript);
        AssertTablesStandOnTheirPages(manuscript, pdf, pagination);
    }

    [Fact]
    public void A_missing_program_is_named_with_the_command_that_installs_it()
    {
        var problem = Assert.Throws<InvalidOperationException>(() => ExternalProgram.Run("no-such-program-here", "its-package", 5));
        Assert.Contains("apt-get install -y its-package", problem.Message, StringComparison.Ordinal);
    }

    private static void AssertTablesStandOnTheirPages(Manuscript manuscript, byte[] pdf, Pagination pagination)
    {
        var pages = OracleText.Pages(pdf);
        Assert.Equal(pagination.Pages, pages.Length - 1);
        foreach (var table in manuscript.Tables)
        {
            var on = pagination.Of(table.Id);
            Assert.NotEmpty(on);
            var text = OracleText.Packed(string.Concat(on.Select(p => pages[p - 1])));
            foreach (
                var slot in table
                    .Grid.Cells.SelectMany(c => c.Runs)
                    .Where(r => r.IsSlot)
                    .Select(r => manuscript.Slot(r.SlotId))
                    .Where(s => s.Unit == "万元" && s.Lead.Length == 0)
            )
            {
                Assert.Contains(slot.Number, text, StringComparison.Ordinal);
            }

            Assert.Contains(OracleText.Packed(table.Title), OracleText.Packed(pages[on[0] - 1]), StringComparison.Ordinal);
        }
    }
}
