using Ingest.Model;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>What tells the kind of a section: its heading, those it stands under, how it begins, where it stands.</summary>
internal static class SectionFeatures
{
    /// <summary>Sources of evidence, each as its namespaces: heading, headings above, first words, numbering, keyword rules, document.</summary>
    public static readonly string[] Sources = ["h=", "ar", "f", "yo", "k", "d", "plgi"];

    /// <summary>The features of a section.</summary>
    /// <param name="evidence">The document.</param>
    /// <param name="index">Index of the section.</param>
    /// <param name="document">Kind of the document; none where it is not to be looked at.</param>
    /// <param name="without">Namespaces to leave out.</param>
    public static FeatureVector Of(KindEvidence evidence, int index, DocumentKind? document, string without = "")
    {
        var sections = evidence.Layout.Sections;
        var section = sections[index];
        var heading = evidence.Normal(section.Heading);
        var (style, number) = KindText.NumberingOf(section.Heading);
        var features = new FeatureBuilder(without);
        features.AddText('h', heading, 4, 2);
        features.Add('=', heading);
        AddAncestors(features, evidence, section);
        features.AddText('f', evidence.Normal(Beginning(evidence.FirstWords(section.Id))), 2, 0.7f);
        features.Add('y', style, 0.5f);
        features.Add('o', style + number, 0.5f);
        features.Add('l', KindEvidence.Size(section.Level), 0.5f);
        features.Add('g', KindEvidence.Size(heading.Length), 0.5f);
        features.Add('p', KindEvidence.Size(evidence.Tenth(section.Page)), 0.3f);
        var hasChildren = index + 1 < sections.Count && sections[index + 1].Parent == section.Id;
        features.Add('i', hasChildren ? "parent" : "leaf", 0.3f);
        features.Add('k', evidence.Keywords.Sections[index].Kind);
        if (document is { } kind)
        {
            features.Add('d', DocumentKindName.Of(kind));
        }

        return features.Build();
    }

    private static void AddAncestors(FeatureBuilder features, KindEvidence evidence, Section section)
    {
        var parent = evidence.SectionOf(section.Parent);
        features.AddText('a', parent is null ? "" : evidence.Normal(parent.Heading), 3, 1);
        var root = parent;
        while (evidence.SectionOf(root?.Parent) is { } above)
        {
            root = above;
        }

        features.AddText('r', root is null ? "" : evidence.Normal(root.Heading), 3, 0.7f);
    }

    private static string Beginning(string text) => text.Length > 30 ? text[..30] : text;
}
