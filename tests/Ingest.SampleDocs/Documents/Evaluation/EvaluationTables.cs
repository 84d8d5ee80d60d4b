namespace Ingest.SampleDocs.Documents.Evaluation;

/// <summary>All tables of a report, composed before the text so that the text can repeat their figures.</summary>
internal sealed class EvaluationTables
{
    /// <summary>Composes them.</summary>
    public EvaluationTables(EvaluationContext context)
    {
        var data = context.Data;
        for (var i = 0; i < data.Surveys.Count; i++)
        {
            // Printed in the text of annex 4; the tables refer to it.
            var valid = data.Surveys[i].Valid;
            context.Builder.Add(s => s with { Value = valid, Unit = "份", Tail = context.Builder.Gap + "份" }, $"s{i}.valid");
        }

        Income = BudgetTables.Income(context);
        Expenditure = BudgetTables.Expenditure(context);
        System = IndicatorSystemTable.Compose(context);
        Summary = ScoreTables.Summary(context, "t_summary", $"{data.ShortName}部门整体支出绩效评价得分表");
        Scores = ScoreTables.Summary(context, "t3_1", $"表 3-1：{data.ShortName}部门整体支出绩效评价得分表");
        Classes = [.. Enumerable.Range(1, 3).Select(n => ScoreTables.OfClass(context, n))];
        Projects = ProjectListTable.Compose(context);
        Analyses = [.. Enumerable.Range(0, data.Surveys.Count).Select(n => SurveyTables.Analysis(context, n))];
        Answers = [.. Enumerable.Range(0, data.Surveys.Count).Select(n => SurveyTables.Answers(context, n))];
    }

    /// <summary>Table 1-1.</summary>
    public TableBlock Income { get; }

    /// <summary>Table 1-2.</summary>
    public TableBlock Expenditure { get; }

    /// <summary>The score table of the summary.</summary>
    public TableBlock Summary { get; }

    /// <summary>Table 3-1.</summary>
    public TableBlock Scores { get; }

    /// <summary>Tables 4-1 to 4-3.</summary>
    public IReadOnlyList<TableBlock> Classes { get; }

    /// <summary>Tables 4-4 and 4-5.</summary>
    public IReadOnlyList<TableBlock> Analyses { get; }

    /// <summary>Annex 1.</summary>
    public TableBlock System { get; }

    /// <summary>Annex 2.</summary>
    public TableBlock Projects { get; }

    /// <summary>The tables of annex 4.</summary>
    public IReadOnlyList<TableBlock> Answers { get; }
}
