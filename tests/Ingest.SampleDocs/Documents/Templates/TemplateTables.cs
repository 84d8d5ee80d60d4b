using System.Globalization;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>Makes the tables of one document; what a document does with one table it does with all.</summary>
internal sealed class TemplateTables
{
    private const int LongTitle = 15;
    private readonly Template template;
    private readonly Wording wording;
    private readonly SeededRandom random;
    private readonly string zero;
    private readonly bool spaced;
    private readonly bool repeatsHeader;
    private readonly bool repeatsTitle;
    private readonly bool wraps;
    private readonly bool ownPages;
    private int numbered;

    /// <summary>Decides the document's habits.</summary>
    public TemplateTables(Template template, Wording wording, SeededRandom random)
    {
        (this.template, this.wording, this.random) = (template, wording, random);
        var habits = template.Tables;
        zero = random.Pick(habits.Zeros);
        spaced = random.Chance(habits.Spaced);
        repeatsHeader = random.Chance(habits.RepeatsHeader);
        repeatsTitle = random.Chance(habits.RepeatsTitle);
        wraps = random.Chance(habits.Wraps);
        ownPages = random.Chance(habits.OwnPages);
    }

    /// <summary>Makes a table.</summary>
    /// <exception cref="InvalidOperationException">When the layout is not known.</exception>
    public TableBlock Make(TemplateItem item, string id)
    {
        var layout =
            TableLayout.All.GetValueOrDefault(item.Table)
            ?? throw new InvalidOperationException($"{template.Name}: there is no layout {item.Table}.");
        var unit = item.Unit.Length > 0 ? item.Unit : template.Tables.Unit;
        var empty = item.Note.Contains("空表", StringComparison.Ordinal) && random.Chance(60);
        var title = random.Chance(template.Tables.Untitled) ? "" : Printed(wording.Fill(item.Text));
        var facts = new GridFacts(layout, wording, random, template.Year, unit, zero, empty);
        var (grid, widths) = facts.Make();
        var form = item.Form ?? template.Tables.Form;
        numbered += form.Length > 0 ? 1 : 0;
        var tall = layout.Shape == "rows" && random.Chance(70);
        return new TableBlock(id, title, item.Kind, grid, widths)
        {
            ReaderKind = item.Kind,
            Subtitle = Plain(layout) ? wording.Fill(template.Tables.Subtitle) : "",
            FormNumber = wording.Fill(Number(form)),
            FormNumberAbove = template.Tables.FormAbove,
            DepartmentLine = Plain(layout) ? wording.Fill(template.Tables.Department) : "",
            UnitLine = Plain(layout) ? template.Tables.UnitLine.Replace("{unit}", unit, StringComparison.Ordinal) : "",
            Unit = unit,
            Note = item.Note.Contains("空表", StringComparison.Ordinal) && !empty ? "" : wording.Fill(item.Note),
            Landscape = layout.Landscape,
            RepeatsHeader = repeatsHeader,
            ContinuedTitle = repeatsTitle && !tall ? title : "",
            PageBreakBefore = ownPages,
        };
    }

    /// <summary>Forms bring their own lines around the figures.</summary>
    private static bool Plain(TableLayout layout) => layout.Shape != "rows" || layout.HeaderRows > 0;

    private string Number(string form) =>
        form.Replace("{nn}", numbered.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{n}", numbered.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The title as set: spaced out when it is short, in two lines when it is long.</summary>
    private string Printed(string title) =>
        spaced && title.Length is > 0 and < LongTitle ? string.Join(' ', title.AsEnumerable())
        : title.Length > 24 || (wraps && title.Length > LongTitle)
            ? title.Insert((title.Length * random.Between(45, title.Length > 28 ? 58 : 75) / 100) + 1, "\n")
        : title;
}
