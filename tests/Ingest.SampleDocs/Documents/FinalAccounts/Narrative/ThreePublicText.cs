using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Narrative;

/// <summary>Section 七: “三公”经费 in all, by part, and what it paid for.</summary>
internal sealed class ThreePublicText(AccountsContext context, Reasons reasons)
{
    private readonly HouseStyle style = context.Style;
    private readonly ManuscriptBuilder b = context.Builder;
    private readonly ThreePublic spent = context.Accounts.ThreePublicSpent;
    private readonly ThreePublic prior = context.Accounts.ThreePublicPrior;
    private readonly ThreePublic budget = context.Accounts.ThreePublicBudget;

    private (string Name, string Key, Func<ThreePublic, Amount> Of)[] Parts { get; } =
    [
        ("因公出国（境）费", "abroad", t => t.Abroad),
        ("公务用车购置及运行维护费", "vehicles", t => t.Vehicles),
        ("公务接待费", "reception", t => t.Reception),
    ];

    /// <summary>Adds the section.</summary>
    public void Compose()
    {
        b.Heading(2, "七、财政拨款“三公”经费支出决算情况说明");
        if (style.ComparesYears)
        {
            Growth();
            b.Paragraph($"具体情况如下：");
            Details();
            Deviation();
        }
        else
        {
            b.Heading(3, "（一）“三公”经费财政拨款支出决算总体情况说明");
            Completion();
            b.Heading(3, "（二）“三公”经费财政拨款支出决算具体情况说明");
            Details();
        }
    }

    private void Growth()
    {
        var total = b.Cite("t7.spent.total", spent.Total);
        var change = Phrases.Growth(b, spent.Total, prior.Total, total);
        var runs = new List<Run>();
        foreach (var (name, key, of) in Parts)
        {
            var slot = b.Cite($"t7.spent.{key}", of(spent));
            var share = Phrases.Share(b, slot, of(spent), total, spent.Total, "占“三公”经费的比例");
            var growth = Phrases.Growth(b, of(spent), of(prior), slot);
            runs.AddRange(
                b.Prose(
                    $"{(runs.Count == 0 ? "" : "；")}{name}支出{share}，比上年{growth}，主要原因是：{reasons.For(of(spent), of(prior))}"
                )
            );
        }

        var reason = reasons.For(spent.Total, prior.Total);
        b.Paragraph(
            $"{style.YearText}年度财政拨款“三公”经费支出{total}，比上年{change}，主要原因是：{reason}。其中：{runs}。{Phrases.Trend(b, spent.Total, prior.Total, total, change)}"
        );
    }

    private void Completion()
    {
        var total = b.Cite("t7.spent.total", spent.Total);
        var planned = b.Cite("t7.budget.total", budget.Total);
        var rate = b.Percent(spent.Total.Fen * 100m / budget.Total.Fen);
        b.Ratio(RelationKind.Completion, "“三公”经费完成预算的 %", rate, total, planned);
        var runs = new List<Run>();
        foreach (var (name, key, of) in Parts)
        {
            var slot = b.Cite($"t7.spent.{key}", of(spent));
            if (of(budget).IsZero)
            {
                runs.AddRange(b.Prose($"{(runs.Count == 0 ? "" : "；")}{name}决算为{slot}"));
                continue;
            }

            var plan = b.Cite($"t7.budget.{key}", of(budget));
            var part = b.Percent(of(spent).Fen * 100m / of(budget).Fen);
            b.Ratio(RelationKind.Completion, "“三公”经费分项完成预算的 %", part, slot, plan);
            runs.AddRange(b.Prose($"{(runs.Count == 0 ? "" : "；")}{name}年初预算为{plan}，支出决算为{slot}，完成预算的{part}"));
        }

        b.Paragraph(
            $"“三公”经费财政拨款支出年初预算为{planned}，支出决算为{total}，完成预算的{rate}，其中：{runs}。决算数小于预算数的主要原因：从严控制公务用车和公务接待。"
        );
        var again = b.Cite("t7.spent.total", spent.Total);
        var change = Phrases.Growth(b, spent.Total, prior.Total, again);
        b.Paragraph(
            $"{style.YearText}年度“三公”经费财政拨款支出决算数{again}，比{style.PriorYearText}年度{change}。{Phrases.Trend(b, spent.Total, prior.Total, again, change)}"
        );
    }

    private void Details()
    {
        var counts = context.Accounts.Matters.Counts;
        var abroad = !spent.Abroad.IsZero;
        var bought = !spent.Purchase.IsZero;
        var groups = b.Count(abroad ? counts[0] : 0, "个");
        var persons = b.Count(abroad ? counts[1] : 0, "人次");
        b.Paragraph(
            $"因公出国（境）费支出{b.Cite("t7.spent.abroad", spent.Abroad)}，全年安排的因公出国（境）团组{groups}，因公出国（境）{persons}。"
        );
        var vehicles = b.Cite("t7.spent.vehicles", spent.Vehicles);
        var purchase = b.Cite("t7.spent.purchase", spent.Purchase);
        var running = b.Cite("t7.spent.running", spent.Running);
        b.Sum(RelationKind.ThreePublic, "正文公车费用 = 购置费 + 运行维护费", vehicles, [purchase, running]);
        var newCars = b.Count(bought ? counts[2] : 0, "辆");
        var cars = b.Count(context.Accounts.Matters.Vehicles.Sum(), "辆");
        b.Paragraph(
            $"公务用车购置及运行维护费{vehicles}，其中：公务用车购置费{purchase}，公务用车运行维护费{running}。公务用车运行维护费主要用于燃料、维修、过路过桥和保险费用。公务用车购置数{newCars}，公务用车保有量{cars}。"
        );
        var visits = b.Count(counts[3], "批次");
        var guests = b.Count(counts[4], "人次");
        b.Paragraph(
            $"公务接待费{b.Cite("t7.spent.reception", spent.Reception)}，主要用于接待上级检查和外地考察交流。全年安排的国内公务接待{visits}，{guests}。"
        );
    }

    private void Deviation()
    {
        var planned = b.Cite("t7.budget.total", budget.Total);
        var total = b.Cite("t7.spent.total", spent.Total);
        var rate = Phrases.Deviation(b, spent.Total, budget.Total, total, planned);
        b.Paragraph(
            $"与全年预算相比，财政拨款“三公”经费支出全年预算数{planned}，决算数{total}，预决算差异率{rate}，主要原因是：{reasons.For(spent.Total, budget.Total)}。"
        );
    }
}
