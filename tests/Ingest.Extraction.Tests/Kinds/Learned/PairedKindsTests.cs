using Ingest.Extraction.Kinds;
using Ingest.Extraction.Kinds.Learned;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Kinds.Learned;

public sealed class PairedKindsTests
{
    private const string Whole = "final-accounts.state-capital";
    private const string Part = "final-accounts.state-capital-expenditure";

    [Fact]
    public void The_only_table_of_state_capital_is_the_whole_one_whatever_it_is_called() =>
        Assert.Equal(["final-accounts.income", Whole], Kinds((7, "final-accounts.income"), (5, Part)));

    [Fact]
    public void Of_two_the_one_with_fewer_columns_is_expenditure_alone() => Assert.Equal([Whole, Part], Kinds((8, Whole), (5, Whole)));

    [Fact]
    public void A_part_that_continues_has_the_kind_of_what_it_continues() =>
        Assert.Equal([Whole, Whole, Part], Kinds([false, true, false], (8, Whole), (8, Part), (5, Part)));

    [Fact]
    public void Other_tables_stay() => Assert.Equal(["other", "budget.income"], Kinds((3, "other"), (4, "budget.income")));

    private static string[] Kinds(params (int Columns, string Kind)[] tables) => Kinds(new bool[tables.Length], tables);

    private static string[] Kinds(bool[] continues, params (int Columns, string Kind)[] tables) =>
        [
            .. PairedKinds
                .Of(
                    [
                        .. tables.Select(
                            (t, i) =>
                                new Table
                                {
                                    Id = $"t{i}",
                                    Title = "",
                                    Pages = [i + 1],
                                    ColumnCount = t.Columns,
                                    RowCount = 1,
                                    Cells = [],
                                }
                        ),
                    ],
                    continues,
                    [.. tables.Select(t => new KindChoice(t.Kind, 0.8))]
                )
                .Select(k => k.Kind),
        ];
}
