using Ingest.Extraction.Identity;
using Ingest.Model;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>A document as the trained classifier looks at it: its parts, and what the keyword rules say of them.</summary>
internal sealed class KindEvidence
{
    private readonly Dictionary<string, Section> sections;
    private readonly Dictionary<string, string> firstWords = new(StringComparer.Ordinal);

    private KindEvidence(DocumentLayout layout, DocumentIdentity identity, DocumentChoices keywords)
    {
        (Layout, Identity, Keywords) = (layout, identity, keywords);
        Cover = Ingest.Extraction.Identity.Cover.Of(layout);
        LinesAbove = Learned.LinesAbove.Of(layout);
        Organisation = Labels.Key(identity.Organisation);
        sections = layout.Sections.ToDictionary(s => s.Id);
        foreach (var paragraph in layout.Paragraphs)
        {
            if (paragraph is { Section: { } section, Kind: ParagraphKind.Body } && !firstWords.ContainsKey(section))
            {
                firstWords.Add(section, paragraph.Text);
            }
        }
    }

    /// <summary>The document's parts.</summary>
    public DocumentLayout Layout { get; }

    /// <summary>What its cover and headings say.</summary>
    public DocumentIdentity Identity { get; }

    /// <summary>Lines of the cover; none where there is no cover.</summary>
    public IReadOnlyList<string> Cover { get; }

    /// <summary>The lines over each table that may be its title.</summary>
    public IReadOnlyList<string>[] LinesAbove { get; }

    /// <summary>What the keyword rules say.</summary>
    public DocumentChoices Keywords { get; }

    /// <summary>The reporting organisation without padding; may be empty.</summary>
    public string Organisation { get; }

    /// <summary>Number of pages, at least 1.</summary>
    public int PageCount => Math.Max(1, Layout.Pages.Count);

    /// <summary>Looks at a document.</summary>
    /// <param name="layout">Its parts.</param>
    /// <param name="identity">What its cover and headings say.</param>
    public static KindEvidence Of(DocumentLayout layout, DocumentIdentity identity) =>
        new(layout, identity, new KeywordClassifier().Classify(layout, identity));

    /// <summary>A text as the classifier sees it.</summary>
    /// <param name="text">Text as printed.</param>
    public string Normal(string text) => KindText.Of(text, Organisation);

    /// <summary>A section of the document.</summary>
    /// <param name="id">Its id; none gives none.</param>
    public Section? SectionOf(string? id) => id is null ? null : sections.GetValueOrDefault(id);

    /// <summary>The sections of the document by id.</summary>
    public IReadOnlyDictionary<string, Section> Sections => sections;

    /// <summary>The first sentence under a heading; empty where there is none.</summary>
    /// <param name="section">Id of the section.</param>
    public string FirstWords(string section) => firstWords.GetValueOrDefault(section, "");

    /// <summary>In which tenth of the document a page is, 0 to 9.</summary>
    /// <param name="page">The page, from 1.</param>
    public int Tenth(int page) => Math.Clamp((page - 1) * 10 / PageCount, 0, 9);

    /// <summary>A count as one of a few sizes: exact to 4, then by doubling.</summary>
    /// <param name="count">The count.</param>
    public static string Size(int count) =>
        (count <= 4 ? count : 3 + System.Numerics.BitOperations.Log2((uint)count)).ToString(
            System.Globalization.CultureInfo.InvariantCulture
        );
}
