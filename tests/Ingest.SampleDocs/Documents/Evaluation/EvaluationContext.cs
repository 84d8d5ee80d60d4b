using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Model.Evaluation;

namespace Ingest.SampleDocs.Documents.Evaluation;

/// <summary>What every part of an evaluation report needs.</summary>
/// <param name="Data">What it reports.</param>
/// <param name="Builder">Collects blocks, slots and relations.</param>
internal sealed record EvaluationContext(EvaluationData Data, ManuscriptBuilder Builder)
{
    /// <summary>The grade that fits the score.</summary>
    /// <param name="score">The score in the same sentence.</param>
    public IReadOnlyList<Run> Grade(Slot score) =>
        Builder.Habits.SaysMore
            ? [Run.Of(Builder.Word(Data.Grade, RelationKind.Grade, "绩效等级与得分所在区间一致", "", score))]
            : [Run.Of(Data.Grade)];

    /// <summary>Names of the three classes of indicators.</summary>
    public static IReadOnlyList<string> Classes { get; } = ["部门决策", "部门管理", "部门绩效"];

    /// <summary>The year as printed before 年 or 年度.</summary>
    public string YearText => Data.Year + Builder.Gap;

    /// <summary>Sets an amount.</summary>
    public Slot Money(GridBuilder grid, int row, int column, Amount amount, string label, string key)
    {
        var slot = Builder.CellMoney(amount, label, key);
        grid.Set(row, column, [Run.Of(slot)], CellAlign.Right);
        return slot;
    }

    /// <summary>Sets a percentage part ÷ whole with its relation; a dash where the whole is nothing.</summary>
    public void Rate(
        GridBuilder grid,
        int row,
        int column,
        string kind,
        string claim,
        Slot part,
        Slot whole,
        decimal exact,
        string label,
        string key
    )
    {
        if (whole.Value == 0)
        {
            grid.Set(row, column, "—");
            return;
        }

        var slot = Builder.CellPercent(exact, label, key);
        grid.Set(row, column, [Run.Of(slot)], CellAlign.Centre);
        Builder.Ratio(kind, claim, slot, part, whole);
    }

    /// <summary>Part ÷ whole in percent, exact; nothing where the whole is nothing.</summary>
    public static decimal Percent(Amount part, Amount whole) => whole.IsZero ? 0 : part.Fen * 100m / whole.Fen;
}
