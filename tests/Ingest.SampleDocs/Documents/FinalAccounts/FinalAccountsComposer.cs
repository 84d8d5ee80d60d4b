using Ingest.SampleDocs.Documents.FinalAccounts.Narrative;
using Ingest.SampleDocs.Documents.FinalAccounts.Tables;
using Ingest.SampleDocs.Documents.Forms;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts;

/// <summary>Composes a department's published final accounts (部门决算公开) in its region's order of parts.</summary>
public static class FinalAccountsComposer
{
    /// <summary>The manuscript of the accounts.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="style">The house style.</param>
    /// <param name="random">Chance for reasons in the text.</param>
    /// <param name="habits">What it does beyond the plain form.</param>
    public static Manuscript Compose(DepartmentAccounts accounts, HouseStyle style, SeededRandom random, Habits habits)
    {
        var builder = new ManuscriptBuilder(style.Gap, style.Unit, style.GroupedProse, habits.TextInTenThousands ? "万元" : null)
        {
            Habits = habits,
        };
        var context = new AccountsContext(accounts, style, builder);
        var tables = Tables(context);
        var forms = accounts.Projects.Select((p, i) => new SelfEvaluationForm(context, p, $"form{i + 1:00}").Compose()).ToArray();
        var names = PartNames.For(style.Region, accounts.Organisation, style.YearText);
        var title = style.Region == Region.Xinjiang ? "部门决算公开说明" : "部门决算";
        string[] cover =
            style.Region == Region.Xinjiang
                ? [accounts.Organisation, $"{style.YearText}年度部门决算", "公开说明"]
                : [accounts.Organisation, $"{style.YearText}年度部门决算"];
        builder.Add(new CoverBlock("cover", cover));
        builder.Heading(1, "目 录", newPage: true);
        builder.Add(new ContentsBlock("contents", 2));
        new PartsWriter(context, names, tables, forms, new Reasons(random)).Write();
        var (blocks, slots, relations) = builder.Build();
        return new Manuscript
        {
            Title = $"{accounts.Organisation}{style.YearText}年度{title}",
            Organisation = accounts.Organisation,
            Year = style.Year,
            Kind = "final_accounts",
            KindName = "部门决算公开",
            Place = $"{accounts.Place}（虚构）",
            Blocks = blocks,
            Slots = slots,
            Relations = relations,
        };
    }

    private static TableBlock[] Tables(AccountsContext context)
    {
        TableBlock[] tables =
        [
            SummaryTable.Compose(context),
            CodeTables.Income(context),
            CodeTables.Expenditure(context),
            AppropriationTable.Compose(context),
            CodeTables.General(context),
            BasicExpenditureTable.Compose(context),
            ThreePublicTable.Compose(context),
            CodeTables.Fund(context),
            CodeTables.StateCapital(context),
        ];
        TableIdentities.Claim(context);
        return tables;
    }
}
