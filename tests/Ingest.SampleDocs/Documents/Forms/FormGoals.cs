using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Forms;

/// <summary>The two goal texts of a form; they repeat figures of its funds and first indicators.</summary>
internal sealed class FormGoals(AccountsContext context, Project project, FormCells cells)
{
    private readonly ManuscriptBuilder b = context.Builder;

    /// <summary>The expected goal, with the targets of the first indicators.</summary>
    public IReadOnlyList<Run> Expected() =>
        b.Prose(
            $"为{project.Purpose}，本年度安排资金{Money(cells.Budget)}，计划完成{Tasks(i => i.Target, "")}。通过项目实施，进一步提升{context.Accounts.Theme.Field}工作水平。"
        );

    /// <summary>The outcome, with what was reached.</summary>
    public IReadOnlyList<Run> Actual()
    {
        return b.Prose(
            $"截至{b.Gap}{context.Style.YearText}年{b.Gap}12{b.Gap}月底，项目到位资金{Money(cells.Budget)}，实际支出{Money(cells.Executed)}，{Tasks(i => i.Actual, "达到")}。{End()}"
        );
    }

    private IReadOnlyList<Run> End()
    {
        if (!b.Habits.SaysMore)
        {
            return [Run.Of(project.AllMet ? "项目达到了预期效果。" : "项目总体达到预期，个别指标未完成。")];
        }

        var missed = cells.Indicators.FirstOrDefault(i => i.Target is not null && i.Indicator.Score < i.Indicator.Weight);
        var word = b.Word(
            project.AllMet ? "各项指标均已完成" : "个别指标未完成",
            RelationKind.Met,
            "完成情况正文与指标是否完成一致",
            "",
            missed?.Target,
            missed?.Actual,
            missed?.Score
        );
        return b.Prose($"项目总体达到预期，{word}。");
    }

    private List<Run> Tasks(Func<IndicatorSlots, Slot?> of, string verb)
    {
        var runs = new List<Run>();
        foreach (
            var entry in cells
                .Indicators.Where(i => i.Target is not null && i.Indicator.Level1 == "产出指标" && i.Indicator.Level2 != "成本指标")
                .Take(3)
        )
        {
            var repeated = Repeat(of(entry)!, entry.Indicator.Unit);
            runs.AddRange(
                b.Prose($"{(runs.Count == 0 ? "" : verb.Length == 0 ? "、" : "，")}{entry.Indicator.Name}{verb}{[Run.Of(repeated)]}")
            );
        }

        return runs;
    }

    private Slot Money(Slot slot) => Repeat(slot, b.Gap + "万元");

    private Slot Repeat(Slot slot, string tail)
    {
        var again = b.Add(s =>
            s with
            {
                Value = slot.Value,
                Decimals = slot.Decimals,
                Unit = slot.Unit,
                Tail = tail,
                Use = SlotUse.Unlisted,
            }
        );
        b.Same(RelationKind.GoalText, "目标/完成情况正文数字 = 指标表数字", again, slot);
        return again;
    }
}
