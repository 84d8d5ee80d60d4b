using System.Text.RegularExpressions;
using Ingest.Extraction.Concepts;
using Ingest.Extraction.Numbers.Readings;
using Ingest.Extraction.Provenance;
using Ingest.Model;

namespace Ingest.Extraction.Prose;

/// <summary>Makes figures of the numbers of a paragraph.</summary>
internal static partial class ParagraphFigures
{
    /// <summary>All figures of a paragraph in order; their ids are empty.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="section">The section it stands in, its kind set; none at the top.</param>
    /// <param name="confidence">Probability that the page's characters were read right, 0 to 1.</param>
    /// <param name="fiscalYear">The year of the report, where known.</param>
    public static IEnumerable<Figure> Read(Paragraph paragraph, Section? section, double confidence, int? fiscalYear)
    {
        foreach (var prose in ProseReader.Read(paragraph.Text, fiscalYear))
        {
            var number = prose.Number;
            var fallback = paragraph.Lines is [var first, ..] ? new FigurePlace(first.Page, first.Box, number.End) : default;
            var place = FigurePlaces.Find(paragraph.Lines, number.Start, number.End, fallback);
            var end = Math.Max(number.NumberEnd, Math.Min(number.End, place.End));
            var recognition = Recognition.Of(paragraph.Text, paragraph.Lines, number);
            yield return new Figure
            {
                Id = "",
                Label = LabelOf(prose, section),
                Concept = prose.Role is FigureRole.Amount ? ProseConcepts.Of(section?.Kind ?? "", prose.Label, number.Unit) : null,
                Period = prose.Period,
                Role = prose.Role,
                Value = number.Value,
                Unit = number.Unit,
                Decimals = number.Decimals,
                Raw = paragraph.Text[number.Start..end].Trim(),
                Comparison = number.Comparison,
                Page = place.Page,
                Box = place.Box,
                Boxes = FigurePlaces.Parts(paragraph.Lines, number.Start, end),
                Confidence = recognition?.Confidence ?? confidence,
                Readings = recognition?.Readings ?? [],
                Section = paragraph.Section,
                Paragraph = paragraph.Id,
                Offset = number.Start,
            };
        }
    }

    /// <summary>Where the sentence names no subject, or only 该指标, the heading does.</summary>
    private static string LabelOf(ProseNumber prose, Section? section)
    {
        var named = prose.Subject.Length > 0 && !prose.Label.StartsWith("该指标", StringComparison.Ordinal);
        var heading = named || section is null ? "" : Numbering().Replace(Labels.Compact(section.Heading), "");
        return heading.Length == 0 ? prose.Label
            : prose.Label.Length == 0 ? heading
            : $"{heading}/{prose.Label}";
    }

    [GeneratedRegex("^(?:第.{1,3}部分|[一二三四五六七八九十]+[、.]|[(（][一二三四五六七八九十0-9]+[)）]|[0-9]+[.、])")]
    private static partial Regex Numbering();
}
