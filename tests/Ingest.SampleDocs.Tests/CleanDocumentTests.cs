using Ingest.SampleDocs.Commands;

namespace Ingest.SampleDocs.Tests;

public sealed class CleanDocumentTests
{
    [Fact]
    public void In_a_document_without_planted_errors_every_claimed_relation_holds()
    {
        foreach (var request in Made.Requests(80))
        {
            var manuscript = DocumentFactory.Compose(request);
            Assert.True(manuscript.Relations.Length > 150, $"seed {request.Seed} claims only {manuscript.Relations.Length} relations");
            var broken = manuscript.Broken().Select(r => $"seed {request.Seed}: {r.Kind} {r.Text} prints {manuscript.Slot(r.Result).Text}");
            Assert.Empty(broken);
        }
    }

    [Fact]
    public void Rounding_leaves_residues_in_some_sums()
    {
        // Documents in 万元 round; if every sum were exact to the last place, the residues a reader must bear would be missing.
        var residues = 0;
        foreach (var request in Made.Requests(12))
        {
            var manuscript = DocumentFactory.Compose(request);
            foreach (var relation in manuscript.Relations.Where(r => r.Kind is "sum" or "row_sum"))
            {
                var difference =
                    relation.Operands.Sum(o => manuscript.Slot(o).Value!.Value) - manuscript.Slot(relation.Result).Value!.Value;
                residues += difference != 0 ? 1 : 0;
            }
        }

        Assert.InRange(residues, 20, int.MaxValue);
    }

    [Fact]
    public void Every_cell_of_a_grid_is_covered_once()
    {
        foreach (var table in Made.Requests(20).Select(DocumentFactory.Compose).SelectMany(m => m.Tables))
        {
            var covered = new int[table.Grid.Rows, table.Grid.Columns];
            foreach (var cell in table.Grid.Cells)
            {
                for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
                {
                    for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
                    {
                        covered[r, c]++;
                    }
                }
            }

            Assert.All(covered.Cast<int>(), n => Assert.Equal(1, n));
        }
    }
}
