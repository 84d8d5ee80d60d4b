using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Reads survey tables: options with counts and shares, the questions in merged cells beside them, in rows above a repeated header, or one question
/// for the whole table.
/// </summary>
internal static class SurveyReader
{
    /// <summary>The survey in a table; none where it has no columns of options, counts and shares.</summary>
    /// <param name="table">A table.</param>
    public static Survey? Read(TableView table)
    {
        var header = Enumerable
            .Range(-table.Table.HeaderRowCount, table.Table.HeaderRowCount + Math.Min(4, table.Table.RowCount))
            .FirstOrDefault(r => Columns(table, r) is not null, int.MinValue);
        if (header == int.MinValue)
        {
            return null;
        }

        var columns = Columns(table, header)!.Value;
        var (questions, options) = (new List<SurveyQuestion>(), new List<(string Option, Figure? Count, Figure? Share)>());
        var (title, rate) = (columns.Question < 0 && header < 0 ? Label.Name(table.Title) : "", (Figure?)null);
        Figure? overall = null;
        for (var row = 0; row < table.Table.RowCount; row++)
        {
            var option = Label.Normalise(table.OwnTextAt(row, columns.Option));
            if (IsOverall(table, row))
            {
                overall = Enumerable
                    .Range(0, table.Table.ColumnCount)
                    .Select(c => table.FigureAt(row, c))
                    .LastOrDefault(f => f?.Unit == "%");
            }
            else if (Columns(table, row) is null)
            {
                var (count, share) = (
                    Counted(table.FigureAt(row, columns.Count)),
                    columns.Share < 0 ? null : table.FigureAt(row, columns.Share)
                );
                var next = StartsQuestion(table, row, columns, count);
                if (next is not null && count is not null && IsUnfinished(title) && GoesOn(questions, options, option, count))
                {
                    title += next;
                }
                else if (next is not null)
                {
                    Close();
                    (title, rate) = (next, columns.Rate < 0 ? null : table.FigureAt(row, columns.Rate));
                }

                if (count is not null && option.Length > 0)
                {
                    options.Add((option, count, share));
                }
            }
        }

        Close();
        return questions.Count > 0 ? new Survey(table, questions, overall) : null;

        void Close()
        {
            if (options.Count > 1)
            {
                questions.Add(
                    new SurveyQuestion
                    {
                        Table = table,
                        Title = title,
                        Options = [.. options],
                        Rate = rate,
                    }
                );
            }

            options.Clear();
        }
    }

    private static (int Question, int Option, int Count, int Share, int Rate)? Columns(TableView table, int row)
    {
        var texts = Enumerable.Range(0, table.Table.ColumnCount).Select(c => Label.Normalise(table.OwnTextAt(row, c))).ToList();
        var (option, count) = (
            texts.FindIndex(t => t is "选项" or "答案" or "评价" or "满意程度"),
            texts.FindIndex(t => t is "人数" or "反馈数量" or "份数" or "数量" or "票数" or "小计" or "样本数" or "选择人数")
        );
        return option < 0 || count < 0
            ? null
            : (
                texts.FindIndex(t => t is "问题" or "题目" or "调查内容" or "问卷问题"),
                option,
                count,
                texts.FindIndex(t => t.Contains("占比") || t.Contains("比例")),
                texts.FindIndex(t => t.Contains("满意率") || t.Contains("满意度"))
            );
    }

    /// <summary>The question a row begins: a new cell in the question column, or a row with nothing but a question.</summary>
    private static string? StartsQuestion(
        TableView table,
        int row,
        (int Question, int Option, int Count, int Share, int Rate) columns,
        Figure? count
    )
    {
        var own =
            columns.Question >= 0 ? Label.Name(table.OwnTextAt(row, columns.Question))
            : count is null ? Label.Name(table.OwnTextAt(row, 0))
            : "";
        return own.Length > 0 ? own : null;
    }

    /// <summary>A question that a page break cuts in two has no mark at its end yet.</summary>
    private static bool IsUnfinished(string title) => title.Length > 0 && title[^1] is not ('?' or '？' or '。' or ')');

    /// <summary>
    /// Whether a row at the top of a page goes on with the options of the question before it, though its merged cell, cut by the page break,
    /// holds the rest of the question: no question has a single option, and where others have the same options, this one is next in turn.
    /// </summary>
    private static bool GoesOn(
        List<SurveyQuestion> questions,
        List<(string Option, Figure? Count, Figure? Share)> options,
        string option,
        Figure count
    ) =>
        options is [.., { Count: { } last }]
        && last.Page < count.Page
        && !options.Exists(o => o.Option == option)
        && (
            questions.Count == 0
                ? options.Count == 1
                : questions[0].Options.Count > options.Count && questions[0].Options[options.Count].Option == option
        );

    /// <summary>Answers are counted, not rounded, though tables print no unit beside them.</summary>
    private static Figure? Counted(Figure? figure) => figure is { Unit: "" } ? figure with { Unit = "份" } : figure;

    private static bool IsOverall(TableView table, int row) =>
        Label.Normalise(table.OwnTextAt(row, 0))
            is "综合满意度"
                or "综合满意率"
                or "总体满意度"
                or "平均满意度"
                or "平均"
                or "合计满意度"
                or "满意度";
}
