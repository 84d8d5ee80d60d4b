namespace Ingest.Extraction.Kinds.Learned;

/// <summary>What tells the kind of a document: its title, its cover, its headings and table titles, its size.</summary>
internal static class DocumentFeatures
{
    private const int MostNames = 120;

    /// <summary>The features of a document.</summary>
    /// <param name="evidence">The document.</param>
    public static FeatureVector Of(KindEvidence evidence)
    {
        var features = new FeatureBuilder("");
        var layout = evidence.Layout;
        features.AddText('t', evidence.Normal(evidence.Identity.Title), 4, 1.5f);
        features.AddTexts('c', evidence.Cover.Select(evidence.Normal), 3, 1);
        features.AddTexts('h', layout.Sections.Take(MostNames).Select(s => evidence.Normal(s.Heading)), 3, 1.5f);
        features.AddTexts('n', layout.Tables.Take(MostNames).Select(t => evidence.Normal(t.Title)), 3, 1.5f);
        features.AddWords('w', layout.Tables.Take(MostNames).SelectMany(TableFeatures.HeaderWords).Distinct(StringComparer.Ordinal), 1);
        features.Add('k', DocumentKindName.Of(evidence.Keywords.Kind), (float)evidence.Keywords.Confidence);
        AddShares(features, 's', evidence.Keywords.Sections);
        AddShares(features, 'b', evidence.Keywords.Tables);
        features.Add('p', KindEvidence.Size(evidence.PageCount), 0.3f);
        features.Add('q', KindEvidence.Size(layout.Tables.Count), 0.3f);
        return features.Build();
    }

    /// <summary>Families of kinds (<c>final-accounts</c> of <c>final-accounts.income</c>) by the share of parts that have them.</summary>
    private static void AddShares(FeatureBuilder features, char space, IReadOnlyList<KindChoice> choices)
    {
        foreach (var family in choices.GroupBy(c => c.Kind.Split('.')[0]))
        {
            features.Add(space, family.Key, family.Count() / (float)choices.Count);
        }
    }
}
