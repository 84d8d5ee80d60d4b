using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Narrative;

/// <summary>The section on performance (预算绩效): number and sums of the forms, and the rule by which the document scores.</summary>
internal sealed class PerformanceText(AccountsContext context)
{
    private readonly DepartmentAccounts accounts = context.Accounts;
    private readonly HouseStyle style = context.Style;
    private readonly ManuscriptBuilder b = context.Builder;

    /// <summary>Adds the section under a heading.</summary>
    public void Compose(string heading)
    {
        b.Heading(2, heading);
        var projects = accounts.Projects;
        var count = b.Count(projects.Count, "个");
        b.Relate(
            new NumericRelation(
                RelationKind.Count,
                "绩效评价项目个数 = 所附项目支出绩效自评表张数",
                count.Id,
                [],
                _ => Bounds.Exactly(projects.Count)
            )
        );
        var budget = b.Money(Amount.Sum(projects.Select(p => p.Budget)));
        var spent = b.Money(Amount.Sum(projects.Select(p => p.Executed)));
        var forms = Enumerable.Range(1, projects.Count).ToArray();
        b.Sum(RelationKind.FormsSum, "项目全年预算数 = Σ 各自评表全年预算数", budget, forms.Select(i => b.Find($"form{i:00}.budget")));
        b.Sum(RelationKind.FormsSum, "项目全年执行数 = Σ 各自评表全年执行数", spent, forms.Select(i => b.Find($"form{i:00}.executed")));
        var mean = b.Add(s =>
            s with
            {
                Value = ManuscriptBuilder.Rounded(projects.Average(p => p.Score)),
                Decimals = 2,
                Unit = "分",
                Tail = b.Gap + "分",
            }
        );
        b.Relate(
            new NumericRelation(
                RelationKind.Mean,
                "平均得分 = 各自评表总分的算术平均",
                mean.Id,
                [.. forms.Select(i => b.Find($"form{i:00}.score")!.Id)],
                o => o.Aggregate((x, y) => x + y) / Bounds.Exactly(o.Count)
            )
        );
        b.Paragraph(
            $"根据预算绩效管理要求，{b.Organisation(accounts.Organisation)}{style.YearText}年度开展绩效自评的项目{count}，全年预算数{budget}，全年执行数{spent}，平均得分{mean}。"
        );
        Good(count);
        Rule();
        b.Paragraph(
            $"预算绩效管理取得的成效：一是绩效目标更加细化，可衡量程度提高；二是绩效监控结果与资金调度挂钩。发现的问题：少数项目前期准备不充分，执行偏慢。下一步将提前组织论证和采购，加强进度调度。各项目自评表附后。"
        );
    }

    private void Good(Slot count)
    {
        if (!b.Habits.SaysMore)
        {
            return;
        }

        var good = accounts.Projects.Count(p => p.Score >= 90);
        var number = b.Count(good, "个");
        var share = b.Percent(good * 100m / accounts.Projects.Count);
        b.Ratio(RelationKind.StatedRatio, "占比 = 90 分及以上项目个数 / 自评项目个数", share, number, count);
        b.AtMost(RelationKind.StatedPart, "90 分及以上项目个数 ≤ 自评项目个数", number, count);
        b.Paragraph(
            $"在开展绩效自评的{b.Count(accounts.Projects.Count, "个")}项目中，自评得分在{b.Count(90, "分", SlotUse.Extra)}及以上的{number}，占{share}。"
        );
    }

    private void Rule()
    {
        Slot Whole(int percent) => b.Add(s => s with { Value = percent, Unit = "%", Tail = "%" });
        if (style.RateRule == RateRule.FromSixtyPercent)
        {
            b.Paragraph(
                $"预算执行率得分按以下规则计算：执行率低于{Whole(60)}的不得分；执行率在{Whole(60)}及以上的，得分=（执行率－{Whole(60)}）÷（1－{Whole(60)}）×分值；执行率在{Whole(95)}（含）以上且全部指标完成的，得满分。定量指标达到目标值得满分，未达到的按完成值与目标值的比例计分。"
            );
        }
        else
        {
            var cut = style.RateRule == RateRule.ProportionalCut ? "（保留两位小数，以下舍去）" : "";
            b.Paragraph(
                $"预算执行率得分按执行率乘以分值计算{cut}，最高不超过分值。定量指标达到指标值得满分，未达到的按完成值与指标值的比例计分；定性指标由评价小组评分。"
            );
        }
    }
}
