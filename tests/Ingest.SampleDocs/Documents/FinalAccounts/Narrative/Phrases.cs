using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Narrative;

/// <summary>The turns of phrase that repeat through the text, each with the relations it claims.</summary>
internal static class Phrases
{
    /// <summary>“增加 X 万元，增长 p%”: change over the year before. A year before of nothing is called 100.00 % by convention.</summary>
    /// <param name="b">The document.</param>
    /// <param name="now">This year.</param>
    /// <param name="prior">The year before.</param>
    /// <param name="nowSlot">Where this year's figure is printed.</param>
    public static IReadOnlyList<Run> Growth(ManuscriptBuilder b, Amount now, Amount prior, Slot nowSlot)
    {
        if (b.Habits.Level && now == prior)
        {
            return b.Prose($"持平");
        }

        var up = now >= prior;
        var delta = b.Money(up ? now - prior : prior - now);
        var more = b.Word(up ? "增加" : "减少");
        if (b.Habits.NoRateFromNothing && prior.IsZero && !now.IsZero)
        {
            return b.Prose($"{more}{delta}（上年无此项支出）");
        }

        var grows = b.Word(up ? "增长" : "下降");
        var rate = b.Percent(prior.IsZero ? (now.IsZero ? 0 : 100) : (up ? now - prior : prior - now).Fen * 100m / prior.Fen);
        if (!prior.IsZero)
        {
            b.Relate(
                new NumericRelation(
                    RelationKind.Growth,
                    "增减率 = 增减额 / 上年数（本年数 ∓ 增减额）",
                    rate.Id,
                    [delta.Id, nowSlot.Id],
                    o => o[0] / (up ? o[1] - o[0] : o[1] + o[0]) * Bounds.Exactly(100)
                )
            );
        }

        b.Fits(RelationKind.Wording, "增减额与增减率的方向用词一致", grows, more, delta);
        return b.Prose($"{more}{delta}，{grows}{rate}");
    }

    /// <summary>A sentence that says in a word how a figure compares with the year before; nothing in a plain document.</summary>
    public static IReadOnlyList<Run> Trend(ManuscriptBuilder b, Amount now, Amount prior, Slot nowSlot, IReadOnlyList<Run> growth)
    {
        if (!b.Habits.SaysMore)
        {
            return [];
        }

        var fitting =
            now > prior ? "有所增加"
            : now < prior ? "有所减少"
            : "持平";
        var delta = growth.Where(r => r.IsSlot).Select(r => b.Slot(r.SlotId)).FirstOrDefault(s => s.Value is not null);
        var word = b.Word(fitting, RelationKind.Level, "与上年比较的用词与增减额一致", "", nowSlot, delta);
        return b.Prose($"总体来看，与上年相比{word}。");
    }

    /// <summary>“X 万元，占 p%”: an amount and its share of a whole.</summary>
    public static IReadOnlyList<Run> Share(ManuscriptBuilder b, Slot part, Amount amount, Slot whole, Amount total, string of)
    {
        var percent = b.Percent(total.IsZero ? 0 : amount.Fen * 100m / total.Fen);
        b.Ratio(RelationKind.Share, of, percent, part, whole);
        return b.Prose($"{part}，占{percent}");
    }

    /// <summary>“年初预算为 X 万元，支出决算为 Y 万元，完成年初预算的 p%。决算数大于预算数的主要原因：…”.</summary>
    public static IReadOnlyList<Run> Completion(
        ManuscriptBuilder b,
        Slot budget,
        Slot spent,
        Amount budgeted,
        Amount executed,
        string reason
    )
    {
        if (budgeted.IsZero)
        {
            var none = b.Word("");
            b.Fits(RelationKind.ZeroBase, "年初预算为 0 时不计算完成率", none, budget);
            return b.Prose($"年初预算为{budget}，支出决算为{spent}{[Run.Of(none)]}。主要原因：年中按规定程序追加安排。");
        }

        var percent = b.Percent(executed.Fen * 100m / budgeted.Fen);
        b.Ratio(RelationKind.Completion, "完成年初预算的 % = 支出决算 / 年初预算", percent, spent, budget);
        var word = b.Word(
            spent.Value > budget.Value ? "大于"
            : spent.Value < budget.Value ? "小于"
            : "等于"
        );
        b.Fits(RelationKind.Wording, "决算数与预算数比较的用词", word, spent, budget);
        var why = spent.Value == budget.Value ? "按预算执行" : reason;
        return b.Prose($"年初预算为{budget}，支出决算为{spent}，完成年初预算的{percent}。决算数{word}预算数的主要原因：{why}。");
    }

    /// <summary>“p%” of 预决算差异率: how far the final accounts are from the budget.</summary>
    public static Slot Deviation(ManuscriptBuilder b, Amount executed, Amount budgeted, Slot spent, Slot budget)
    {
        var rate = b.Percent((executed - budgeted).Fen * 100m / budgeted.Fen);
        b.Relate(
            new NumericRelation(
                RelationKind.Deviation,
                "预决算差异率 = （决算数 − 预算数） / 预算数",
                rate.Id,
                [spent.Id, budget.Id],
                o => (o[0] - o[1]) / o[1] * Bounds.Exactly(100)
            )
        );
        return rate;
    }

    /// <summary>The words that name a 项 in the text: 类, 款 and 项 with their marks.</summary>
    public static string NameOf(string code, int year) =>
        $"{FunctionalClassification.Name(code[..3], year)}（类）{FunctionalClassification.Name(code[..5], year)}（款）{FunctionalClassification.Name(code, year)}（项）";
}
