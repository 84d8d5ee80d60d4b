using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Classification codes that do not belong where they are listed (see <see cref="CodeRepair"/>).</summary>
internal sealed class CodePlaceFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("hierarchy.code-place");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) =>
        view.Tables.SelectMany(t =>
            t.Lanes.SelectMany(l => l.Rows.Where(r => r.Code.Length > 3 || r.PrintedCode.Length > 0).Select(r => ToStatement(t, l, r)))
        );

    private static Statement ToStatement(TableView table, LaneView lane, RowView row)
    {
        var figures = lane.Values.Select(c => table.FigureAt(row.Index, c.Index)).OfType<Figure>().ToList();
        var isMisprint = row.PrintedCode.Length > 0;
        return new Statement
        {
            Rule = Rule,
            Place = table.Caption,
            Status = isMisprint ? RelationStatus.Inconsistent : RelationStatus.Consistent,
            MessageZh = isMisprint ? $"科目编码 {row.PrintedCode}（{row.Name}）与上下级科目不符，按所在位置应为 {row.Code}" : "",
            MessageEn = isMisprint
                ? $"the code {row.PrintedCode} ({row.Name}) does not fit the codes above and below it; by its place it should be {row.Code}"
                : "",
            Expected = isMisprint ? row.Code : null,
            Actual = isMisprint ? row.PrintedCode : null,
            Page = figures.Count > 0 ? figures[0].Page : table.Table.Pages.FirstOrDefault(1),
            Figures = figures,
        };
    }
}
