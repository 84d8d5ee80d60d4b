using Ingest.Model;

namespace Ingest.Checks;

/// <summary>The running text of a document.</summary>
internal sealed class ProseView
{
    private readonly ILookup<string, (ParagraphView Paragraph, Mention Mention)> byEnding;

    /// <summary>Reads the paragraphs.</summary>
    /// <param name="document">A document with figures.</param>
    public ProseView(Document document)
    {
        var sections = document.Sections.ToDictionary(s => s.Id);
        var figures = document.Figures.Where(f => f.Paragraph is not null).ToLookup(f => f.Paragraph!);
        var paragraphs = new List<ParagraphView>();
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Body or ParagraphKind.Note)
            {
                paragraphs.Add(
                    MentionReader.Read(paragraph, paragraphs.Count, Headings(sections, paragraph.Section), figures[paragraph.Id])
                );
            }
        }

        Paragraphs = paragraphs;
        byEnding = paragraphs
            .SelectMany(p => p.Mentions.SelectMany(m => MentionName.Endings(m.Name).Select(e => (Ending: e, Place: (p, m)))))
            .ToLookup(x => x.Ending, x => x.Place, StringComparer.Ordinal);
    }

    /// <summary>Figures whose names may be a term: those that end with the same two characters.</summary>
    /// <param name="term">A term; <c>*</c> stands for any words.</param>
    public IEnumerable<(ParagraphView Paragraph, Mention Mention)> EndingLike(string term) => byEnding[MentionName.Ending(term)];

    /// <summary>Body paragraphs and notes in reading order.</summary>
    public IReadOnlyList<ParagraphView> Paragraphs { get; }

    private static List<string> Headings(Dictionary<string, Section> sections, string? id)
    {
        var headings = new List<string>();
        while (id is not null && sections.TryGetValue(id, out var section) && headings.Count < 10)
        {
            headings.Add(Label.Normalise(section.Heading));
            id = section.Parent;
        }

        return headings;
    }
}
