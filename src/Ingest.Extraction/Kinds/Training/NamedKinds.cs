using Ingest.Extraction.Identity;
using Ingest.Extraction.Kinds.Learned;
using Ingest.Model;

namespace Ingest.Extraction.Kinds.Training;

/// <summary>The names in the list of kinds as things to learn: each kind is known by its name alone, whatever templates there are.</summary>
internal static class NamedKinds
{
    /// <summary>Template of these examples; it is never left out.</summary>
    public const string Template = "the list of kinds";

    private const double Weight = 2;

    /// <summary>One part for each kind of a scope, with its name for a heading or title and nothing else.</summary>
    /// <param name="scope"><c>section</c> or <c>table</c>.</param>
    public static LabelledSequence Sequence(string scope)
    {
        var kinds = KindList.Named(scope).Where(k => k.Kind != KindChoice.Other).ToList();
        var layout = new DocumentLayout
        {
            Sections = scope == "section" ? [.. kinds.Select((k, i) => Section(k.Name, i))] : [],
            Tables = scope == "table" ? [.. kinds.Select((k, i) => Table(k.Name, i))] : [],
        };
        var evidence = KindEvidence.Of(layout, new DocumentIdentity("", "", null, null));
        var features = kinds.Select(
            (_, i) =>
                scope == "section"
                    ? SectionFeatures.Of(evidence, i, null, string.Concat(SectionFeatures.Sources.Except(["h="])))
                    : TableFeatures.Of(evidence, i, null, null, string.Concat(TableFeatures.Sources.Except(["t="])))
        );
        // A list is no order of a document: no transition is learned from it, as none is from damaged copies.
        return new LabelledSequence(
            Template,
            [.. features],
            new bool[kinds.Count],
            [.. kinds.Select(k => k.Kind)],
            IsDamaged: true,
            Weight
        );
    }

    private static Section Section(string name, int index) =>
        new()
        {
            Id = $"s{index}",
            Level = 1,
            Heading = name,
            Page = 1,
        };

    private static Table Table(string name, int index) =>
        new()
        {
            Id = $"t{index}",
            Title = name,
            Pages = [],
            ColumnCount = 0,
            RowCount = 0,
            Cells = [],
        };
}
