using System.Globalization;
using System.Text.Json.Nodes;
using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Truth;

/// <summary>The truth file of a manuscript: what is printed and where, in the shape that <c>score.py</c> measures exports against.</summary>
public static class TruthFile
{
    /// <summary>The JSON text.</summary>
    /// <param name="manuscript">The document as printed.</param>
    /// <param name="id">Name of the document.</param>
    /// <param name="printings">Its PDFs.</param>
    public static string Write(Manuscript manuscript, string id, IReadOnlyList<Printing> printings)
    {
        var places = new SlotPlaces(manuscript);
        var tables = Tables(manuscript, printings);
        var forms = manuscript.Tables.Where(t => t.Form is not null).Select(t => FormTruth.Of(t, t.Form!, manuscript)).ToArray();
        var figures = Figures(manuscript, places, SlotUse.Figure);
        var extra = Figures(manuscript, places, SlotUse.Extra);
        var document = new JsonObject
        {
            ["meta"] = new JsonObject
            {
                ["title"] = manuscript.Title,
                ["organisation"] = manuscript.Organisation,
                ["fiscal_year"] = manuscript.Year,
                ["kind"] = manuscript.Kind,
                ["kind_zh"] = manuscript.KindName,
                ["region"] = manuscript.Place,
                ["doc_id"] = id,
            },
            ["sections"] = Sections(manuscript, printings),
            ["optional_headings"] = OptionalHeadings(manuscript),
            ["tables"] = tables,
            ["forms"] = Json.Array(forms),
            ["figures"] = figures,
            ["figures_narrative_extra"] = extra,
            ["paragraphs"] = Paragraphs(manuscript),
            ["cover_lines"] = Json.Strings(manuscript.CoverLines),
            ["counts"] = new JsonObject
            {
                ["sections"] = manuscript.Blocks.OfType<HeadingBlock>().Count(),
                ["physical_tables"] = manuscript.Tables.Count(),
                ["rows"] = manuscript.Tables.Sum(t => t.Grid.Rows - t.Grid.HeaderRows),
                ["cells_nonempty"] = manuscript.Tables.Sum(t => t.Grid.Cells.Count(c => manuscript.TextOf(c.Runs).Length > 0)),
                ["forms"] = forms.Length,
                ["indicator_rows"] = manuscript.Tables.Sum(t => t.Form?.IndicatorRows.Count ?? 0),
                ["figures"] = figures.Count,
                ["figures_narrative_extra"] = extra.Count,
            },
            ["variants"] = Variants(manuscript, printings),
        };
        return Json.Text(document);
    }

    private static JsonArray Sections(Manuscript manuscript, IReadOnlyList<Printing> printings) =>
        Json.Array(
            manuscript
                .Blocks.OfType<HeadingBlock>()
                .Select(h => new JsonObject
                {
                    ["level"] = h.Level,
                    ["heading"] = h.Text,
                    ["id"] = h.Id,
                    ["pages_hint"] = Hints(printings, p => p.Of(h.Id) is [var first, ..] ? JsonValue.Create(first) : null),
                })
        );

    private static JsonArray Tables(Manuscript manuscript, IReadOnlyList<Printing> printings)
    {
        var sections = new SectionPath();
        var result = new JsonArray();
        foreach (var block in manuscript.Blocks)
        {
            sections.Enter(block);
            if (block is TableBlock table)
            {
                var entry = TableTruth.Of(table, manuscript, sections.Path);
                entry["pages_hint"] = Hints(printings, p => p.Of(table.Id) is { Count: > 0 } pages ? Json.Numbers(pages) : null);
                result.Add(entry);
                foreach (var part in TableTruth.Parts(table, manuscript))
                {
                    result.Add(part);
                }
            }
        }

        return result;
    }

    private static JsonArray Paragraphs(Manuscript manuscript)
    {
        var sections = new SectionPath();
        var result = new JsonArray();
        foreach (var block in manuscript.Blocks)
        {
            sections.Enter(block);
            if (block is ParagraphBlock paragraph)
            {
                result.Add(
                    new JsonObject
                    {
                        ["id"] = paragraph.Id,
                        ["text"] = manuscript.TextOf(paragraph.Runs),
                        ["section"] = sections.Path,
                    }
                );
            }
        }

        return result;
    }

    private static JsonArray Figures(Manuscript manuscript, SlotPlaces places, SlotUse use)
    {
        var result = new JsonArray();
        foreach (var (id, place) in places.All)
        {
            var slot = manuscript.Slot(id);
            if (slot.Use != use || slot.Value is not { } value)
            {
                continue;
            }

            var entry = new JsonObject { ["path"] = place.FigurePath };
            if (place.Section.Length > 0)
            {
                entry["section"] = place.Section;
            }

            entry["label"] = place.Label;
            entry["value_text"] = slot.Text;
            entry["value"] = value.ToString("F" + slot.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            entry["unit"] = slot.Unit;
            result.Add(entry);
        }

        return result;
    }

    /// <summary>Lines a reader may take for headings without harm: cover, titles of tables, numbered paragraphs, headings of the contents page.</summary>
    private static JsonArray OptionalHeadings(Manuscript manuscript)
    {
        var lines = new List<string>(manuscript.CoverLines) { string.Concat(manuscript.CoverLines), manuscript.Title };
        lines.AddRange(manuscript.Blocks.OfType<HeadingBlock>().Select(h => h.Text));
        lines.AddRange(manuscript.Tables.SelectMany(t => new[] { t.Title, t.Subtitle }).Where(t => t.Length > 0));
        lines.AddRange(
            manuscript
                .Blocks.OfType<ParagraphBlock>()
                .Select(p => manuscript.TextOf(p.Runs))
                .Where(t => t.Length > 0 && (t[0] == '（' || char.IsAsciiDigit(t[0]) || "一二三四五六七八九十".Contains(t[0])))
                .Select(t => t.TrimEnd('。'))
        );
        return Json.Strings(lines.Distinct(StringComparer.Ordinal));
    }

    private static JsonObject Variants(Manuscript manuscript, IReadOnlyList<Printing> printings)
    {
        var result = new JsonObject();
        foreach (var printing in printings)
        {
            var pages = printing.Pagination;
            result[printing.Name] = new JsonObject
            {
                ["file"] = $"{printing.Name}.pdf",
                ["pages"] = pages.Pages,
                ["producer"] = printing.Producer,
                ["bytes"] = printing.Bytes,
                ["table_pages"] = Known(manuscript.Tables, t => Json.Numbers(pages.Of(t.Id)), pages),
                ["section_pages"] = Known(manuscript.Blocks.OfType<HeadingBlock>(), h => JsonValue.Create(pages.Of(h.Id)[0]), pages),
                ["paragraph_pages"] = Known(manuscript.Blocks.OfType<ParagraphBlock>(), p => Json.Numbers(pages.Of(p.Id)), pages),
                ["rotated_pages"] = Json.Numbers(pages.Rotated),
            };
        }

        return result;
    }

    private static JsonObject Known(IEnumerable<Block> blocks, Func<Block, JsonNode> entry, Writers.Pagination pages)
    {
        var result = new JsonObject();
        foreach (var block in blocks.Where(b => pages.Of(b.Id).Count > 0))
        {
            result[block.Id] = entry(block);
        }

        return result;
    }

    private static JsonObject Hints(IReadOnlyList<Printing> printings, Func<Writers.Pagination, JsonNode?> of)
    {
        var result = new JsonObject();
        foreach (var printing in printings)
        {
            if (of(printing.Pagination) is { } pages)
            {
                result[printing.Name] = pages;
            }
        }

        return result;
    }
}
