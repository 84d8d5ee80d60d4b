using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Narrative;

/// <summary>Sections 八 and 九: government-managed funds and the state capital budget.</summary>
internal static class FundsText
{
    /// <summary>Adds the two sections.</summary>
    public static void Compose(AccountsContext context)
    {
        var (accounts, style, b) = (context.Accounts, context.Style, context.Builder);
        b.Heading(2, "八、政府性基金预算财政拨款收入支出决算情况说明");
        if (accounts.Lines.Any(l => !l.Fund.IsZero))
        {
            Amount Of(Func<SpendingLine, Amount> of) => accounts.Sum(l => l.Fund.IsZero ? Amount.Zero : of(l));
            var opening = b.Cite("t8.total.opening", Of(l => l.Opening));
            var income = b.Cite("t8.total.income", Of(l => l.FiscalIncome));
            var spent = b.Cite("t8.total.spent", Of(l => l.Fund));
            var closing = b.Cite("t8.total.closing", Of(l => l.Closing));
            b.Balance(RelationKind.Closing, "正文政府性基金: 年末 = 年初 + 本年收入 − 本年支出", closing, [opening, income], [spent]);
            b.Paragraph(
                $"{style.YearText}年度政府性基金预算财政拨款年初结转和结余{opening}，本年收入{income}，本年支出{spent}，年末结转和结余{closing}{Listed(b, "政府性基金预算财政拨款收入支出决算表", spent)}。"
            );
        }
        else
        {
            b.Paragraph(
                $"{accounts.Organisation}{style.YearText}年度无政府性基金预算财政拨款收入、支出及结转和结余，政府性基金预算财政拨款收入支出决算表为空表。"
            );
        }

        b.Heading(2, "九、国有资本经营预算财政拨款收入支出决算情况说明");
        if (accounts.Lines.Any(l => !l.StateCapital.IsZero))
        {
            var spent = b.Cite("t9.total.spent", accounts.Sum(l => l.StateCapital));
            b.Paragraph(
                $"{style.YearText}年度国有资本经营预算财政拨款支出{spent}，用于解决国有企业历史遗留问题{Listed(b, "国有资本经营预算财政拨款支出决算表", spent)}。"
            );
        }
        else
        {
            b.Paragraph(
                $"{accounts.Organisation}{style.YearText}年度无国有资本经营预算财政拨款收入和支出，国有资本经营预算财政拨款决算表为空表。"
            );
        }
    }

    private static IReadOnlyList<Run> Listed(ManuscriptBuilder b, string table, Slot spent)
    {
        if (!b.Habits.SaysMore)
        {
            return [];
        }

        var word = b.Word("列示了上述数据", RelationKind.TableClaim, $"《{table}》有数据，不是空表", "", spent);
        return b.Prose($"，《{table}》{word}");
    }
}
