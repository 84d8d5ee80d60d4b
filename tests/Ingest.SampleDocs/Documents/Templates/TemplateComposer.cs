using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>Composes a document of a template: publisher, headings, sentences and tables by chance within what the template says.</summary>
public sealed class TemplateComposer
{
    private readonly Template template;
    private readonly SeededRandom random;
    private readonly Wording wording;
    private readonly TemplateTables tables;
    private readonly List<Block> blocks = [];
    private readonly Dictionary<string, string> listed = new(StringComparer.Ordinal);

    private TemplateComposer(Template template, ulong seed)
    {
        this.template = template;
        random = new SeededRandom(seed).Fork(template.Name);
        wording = new Wording(template, random.Fork("wording"));
        tables = new TemplateTables(template, wording, random.Fork("tables"));
    }

    /// <summary>The document of a template and seed.</summary>
    public static TemplateDocument Compose(Template template, ulong seed)
    {
        var composer = new TemplateComposer(template, seed);
        string[] cover = [.. template.Cover.Select(composer.wording.Fill)];
        if (cover.Length > 0)
        {
            composer.blocks.Add(new CoverBlock("cover", cover) { AtTop = template.TitleOnFirstPage });
        }

        foreach (var item in template.Outline)
        {
            composer.Compose(item);
        }

        return composer.Finish(string.Concat(cover));
    }

    private void Compose(TemplateItem item)
    {
        if (!random.Chance(item.Chance))
        {
            return;
        }

        var times = random.Between(item.Times[0], item.Times[1]);
        for (var i = 0; i < times; i++)
        {
            wording.NextProject();
            if (item.Table.Length > 0)
            {
                blocks.Add(tables.Make(item, Name("t")));
            }
            else if (item.Heading > 0)
            {
                Head(item);
            }
            else if (item.Contents > 0)
            {
                blocks.Add(new HeadingBlock(Name("h"), 1, wording.Fill(item.Text)) { ReaderKind = "contents", PageBreakBefore = true });
                blocks.Add(new ContentsBlock(Name("c"), item.Contents) { Wording = listed });
            }
            else
            {
                Say(wording.Fill(item.Text));
            }
        }
    }

    private void Head(TemplateItem item)
    {
        var heading = new HeadingBlock(Name("h"), item.Heading, wording.Fill(item.Text))
        {
            ReaderKind = item.Kind,
            PageBreakBefore = item.NewPage,
        };
        blocks.Add(heading);
        if (item.Listed.Length > 0)
        {
            listed[heading.Id] = wording.Fill(item.Listed);
        }

        if (!item.Bare)
        {
            foreach (var sentence in Sentences.For(template.Kind, item.Kind, random))
            {
                wording.NextProject();
                Say(wording.Fill(sentence));
            }
        }
    }

    private void Say(string text) => blocks.Add(new ParagraphBlock(Name("p"), [Run.Of(text)]));

    private TemplateDocument Finish(string title)
    {
        var manuscript = new Manuscript
        {
            Title = title,
            Organisation = wording.Organisation,
            Year = template.Year,
            Kind = template.Kind,
            KindName = template.Kind,
            Place = wording.Place,
            Blocks = [.. blocks],
            Slots = [],
            Relations = [],
        };
        return new TemplateDocument(template, manuscript, wording.Level);
    }

    private string Name(string prefix) => $"{prefix}{blocks.Count + 1}";
}
