using System.Globalization;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A row number is skipped; the rows below count on from there.</summary>
public sealed class RowNumberSkipped() : RelationBreak("row_number_skipped", Severity.Warning, "行次或序号跳号", RelationKind.RowNumber)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        Slot[] rows =
        [
            .. manuscript
                .Relations.Where(r => r.Kind == RelationKind.RowNumber && r.Group == relation.Group)
                .Select(r => manuscript.Slot(r.Result)),
        ];
        var from = Array.FindIndex(rows, r => r.Id == relation.Result);
        return from < 1 || from == rows.Length - 1 ? [] : [.. rows.Skip(from).Select(Next)];
    }

    private static Slot Next(Slot row) =>
        row with
        {
            Word = (int.Parse(row.Word, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture),
        };
}
