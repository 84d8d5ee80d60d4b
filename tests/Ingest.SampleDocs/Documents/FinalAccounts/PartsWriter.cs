using Ingest.SampleDocs.Documents.FinalAccounts.Narrative;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts;

/// <summary>Puts the parts of the document into the region's order.</summary>
internal sealed class PartsWriter(
    AccountsContext context,
    PartNames names,
    IReadOnlyList<TableBlock> tables,
    IReadOnlyList<TableBlock> forms,
    Reasons reasons
)
{
    private readonly ManuscriptBuilder b = context.Builder;
    private int part;

    /// <summary>Adds all parts.</summary>
    public void Write()
    {
        Part(names.Overview);
        Overview.Compose(context);
        if (context.Style.TablesFirst)
        {
            Part(names.Tables);
            AddTables();
        }

        Part(names.Text);
        Text();
        if (names.Forms.Length == 0)
        {
            AddForms();
        }

        if (context.Style.Region == Region.Xinjiang)
        {
            b.Heading(2, "十二、其他需说明的事项", newPage: true);
            b.Paragraph($"无其他说明事项。");
        }

        Part(names.Glossary);
        Glossary.Compose(b);
        if (names.Forms.Length > 0)
        {
            Part(names.Forms);
            b.Paragraph($"各项目支出绩效自评表如下。");
            AddForms();
        }

        if (!context.Style.TablesFirst)
        {
            Part(names.Tables);
            AddTables();
        }
    }

    private void Part(string name) => b.Heading(1, $"第{AccountsContext.Ordinal(++part)}部分 {name}", newPage: true);

    private void Text()
    {
        new Totals(context, reasons).Compose();
        new GeneralBudget(context, reasons).Compose();
        new ThreePublicText(context, reasons).Compose();
        FundsText.Compose(context);
        var other = new OtherMattersText(context, reasons);
        var performance = new PerformanceText(context);
        if (context.Style.Region == Region.Shanghai)
        {
            performance.Compose("十、预算绩效管理情况");
            other.Compose("十一");
        }
        else
        {
            other.Compose("十");
            performance.Compose("十一、预算绩效的情况说明");
        }
    }

    /// <summary>The tables: in most regions under headings of their own, in Shanghai only under their printed titles.</summary>
    private void AddTables()
    {
        if (context.Style.Region != Region.Shanghai)
        {
            for (var i = 0; i < tables.Count; i++)
            {
                b.Heading(2, $"{AccountsContext.Ordinal(i + 1)}、《{tables[i].Title}》");
            }
        }

        foreach (var table in tables)
        {
            b.Add(table);
        }
    }

    private void AddForms()
    {
        foreach (var form in forms)
        {
            b.Add(form);
        }
    }
}
