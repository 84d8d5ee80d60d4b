namespace Ingest.Checks;

/// <summary>
/// Sentences that quote a row of a table: where one amount equals the cell of a column it is named after, other amounts of the sentence named after other columns
/// of that row should equal their cells too.
/// </summary>
internal sealed class QuotedRowFamily : IRuleFamily
{
    private const int FewestDigits = 4;

    /// <summary>Tables that sections of their own explain (收入, 支出, 财政拨款收支, 一般公共预算, 政府性基金, 国有资本经营).</summary>
    private static readonly string[] StandardTables =
    [
        "summary",
        "income",
        "expenditure",
        "appropriation-summary",
        "general-public-budget",
        "basic-expenditure",
        "government-fund",
        "state-capital",
    ];

    private static readonly Rule Rule = RuleCatalogue.Get("text.quoted-row");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var cells = view
            .Tables.Where(t => !t.Table.Kind.StartsWith("self-evaluation"))
            .SelectMany(t =>
                t.Lanes.Where(l => l.Values.Count > 1).SelectMany(l => l.Rows.SelectMany(r => l.Values.Select(c => new Place(t, l, r, c))))
            )
            .Where(p => p.Figure is not null && Digits(p.Figure.Value, p.Figure.Decimals) >= FewestDigits)
            .ToLookup(p => p.Figure!.Value * Amount.Scale(p.Figure.Unit));
        var kinds = view.Document.Sections.ToDictionary(s => s.Id, s => s.Kind);
        var tables = view
            .Tables.Where(t => !view.Cut.Contains(t.Table))
            .Select(t => Name(t.Table.Kind, "final-accounts.") ?? Name(t.Table.Kind, "budget."))
            .ToHashSet();
        return view
            .Prose.Paragraphs.Where(HasItsTable)
            .SelectMany(p =>
                p.Mentions.GroupBy(p.FullStopsBefore).SelectMany(s => InSentence(cells, p, [.. s.Where(m => m.Role == MentionRole.Amount)]))
            );

        // A section on expenditure quotes the table of expenditure. Where that is missing, an amount that the table of the general public
        // budget shares with it does not mean that this is quoted.
        bool HasItsTable(ParagraphView paragraph) =>
            paragraph.Section is not { } id || Name(kinds[id], "narrative.") is not { } own || tables.Contains(own);
    }

    /// <summary>Which of the standard tables a section explains or a table is; none where it is none of them.</summary>
    private static string? Name(string kind, string prefix) =>
        kind.StartsWith(prefix) && StandardTables.Contains(kind[prefix.Length..]) ? kind[prefix.Length..] : null;

    private static IEnumerable<Claim> InSentence(ILookup<decimal, Place> cells, ParagraphView paragraph, List<Mention> mentions)
    {
        Place? quoted = null;
        foreach (var mention in mentions)
        {
            var exact = cells[mention.Figure.Value * Amount.Scale(mention.Figure.Unit)]
                .Where(p => IsNamed(mention, p.Column) && Amount.Comparable(p.Figure!.Unit, mention.Figure.Unit))
                .ToList();
            if (
                quoted is { } row
                && Counterpart(row, mention) is { } cell
                && (exact.Count == 0 || exact.Exists(e => e.Table == row.Table && e.Row.Index == row.Row.Index))
            )
            {
                yield return new Claim
                {
                    Rule = Rule,
                    Place = paragraph.Caption,
                    Claimed = new FigureTerm(mention.Figure, mention.Name),
                    Expression = new FigureTerm(cell.Figure!, $"{cell.Table.Caption} {cell.Row.Caption} {cell.Column.Name}"),
                };
            }
            else if (exact.Count == 1)
            {
                quoted = exact[0];
            }
        }
    }

    private static Place? Counterpart(Place row, Mention mention)
    {
        var columns = row.Lane.Values.Where(c => c != row.Column && IsNamed(mention, c)).ToList();
        return
            columns is [var column]
            && new Place(row.Table, row.Lane, row.Row, column) is { Figure: { } figure } place
            && Amount.Comparable(figure.Unit, mention.Figure.Unit)
            ? place
            : null;
    }

    /// <summary>
    /// Whether an amount is named after a column: the same words, the column's words at its end, or the same time and measure with the subject between
    /// (年初收入预算 for 年初预算数).
    /// </summary>
    private static bool IsNamed(Mention mention, ColumnView column)
    {
        var (name, label) = (MentionName.Core(mention.Name), MentionName.Core(Label.Name(column.Name)));
        return name.Length >= 2
            && label.Length >= 2
            && (
                name == label
                || (
                    label.Length >= 4
                    && (
                        name.EndsWith(label)
                        || (
                            label[..2] is "年初" or "全年" or "本年" or "上年"
                            && name.EndsWith(label[^2..])
                            && name.Contains(label[..2])
                            && name.Length <= label.Length + 4
                        )
                    )
                )
            );
    }

    private static int Digits(decimal value, int decimals) =>
        (int)Math.Floor(Math.Log10((double)Math.Max(1, Math.Abs(value)))) + 1 + decimals;
}
