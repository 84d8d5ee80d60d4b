namespace Ingest.Checks;

/// <summary>A place a formula names: <c>03[合计, 基本支出]</c>, or words in the text: <c>文{收入支出}[收入总计]</c>.</summary>
/// <param name="Table">Number of a table (see <see cref="TableNumbers"/>), or 文 for running text.</param>
/// <param name="Lane">收入 or 支出 for one side of a two-lane table; empty for any.</param>
/// <param name="Row">Row selector, or the words before a figure in the text.</param>
/// <param name="Column">Column selector; empty for the table's own figure column.</param>
/// <param name="Scope">For text: words of which one must be in a heading above or in the sentence; empty for anywhere.</param>
internal sealed record Reference(string Table, string Lane, string Row, string Column, string Scope)
{
    /// <summary>Whether it names words in running text.</summary>
    public bool IsText => Table == "文";
}
