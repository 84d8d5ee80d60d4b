using System.Text.Json.Nodes;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Documents.Templates;
using Ingest.SampleDocs.Writers;

namespace Ingest.SampleDocs.Truth;

/// <summary>The truth a classifier is trained and measured with: what document, sections and tables are.</summary>
public static class KindsFile
{
    /// <summary>The JSON text.</summary>
    /// <param name="document">The document, undamaged.</param>
    /// <param name="printed">What was printed of it.</param>
    /// <param name="damage">Share of the characters damaged.</param>
    /// <param name="name">File name of the PDF without its ending.</param>
    /// <param name="pages">Where everything stands.</param>
    public static string Write(TemplateDocument document, Manuscript printed, double damage, string name, Pagination pages)
    {
        var (template, manuscript) = (document.Template, document.Manuscript);
        return Json.Text(
            new JsonObject
            {
                ["schema"] = "kinds/1",
                ["file"] = name + ".pdf",
                ["template"] = template.Name,
                ["style"] = template.Style,
                ["heldOut"] = template.HeldOut,
                ["damage"] = damage,
                ["document"] = new JsonObject
                {
                    ["kind"] = template.Kind,
                    ["level"] = document.Level,
                    ["subject"] = template.Subject,
                    ["title"] = manuscript.Title,
                    ["organisation"] = manuscript.Organisation,
                    ["region"] = manuscript.Place,
                    ["fiscalYear"] = template.Undated ? null : manuscript.Year,
                },
                ["sections"] = Sections(manuscript, printed, pages),
                ["tables"] = Tables(manuscript, printed, pages),
            }
        );
    }

    /// <summary>The headings; a document that prints its title above its chapters numbers levels from the chapters.</summary>
    private static JsonArray Sections(Manuscript manuscript, Manuscript printed, Pagination pages)
    {
        var pairs = Pairs<HeadingBlock>(manuscript, printed).ToArray();
        var top = pairs.Length > 0 ? pairs.Min(p => p.Clean.Level) : 1;
        return Json.Array(
            pairs.Select(p => new JsonObject
            {
                ["heading"] = p.Clean.Text,
                ["printed"] = p.Printed.Text,
                ["level"] = p.Clean.Level - top + 1,
                ["page"] = pages.Of(p.Clean.Id)[0],
                ["kind"] = p.Clean.ReaderKind,
            })
        );
    }

    private static JsonArray Tables(Manuscript manuscript, Manuscript printed, Pagination pages)
    {
        var result = new JsonArray();
        foreach (var (clean, shown) in Pairs<TableBlock>(manuscript, printed))
        {
            var before = manuscript.Blocks.TakeWhile(b => b.Id != clean.Id);
            result.Add(
                new JsonObject
                {
                    ["order"] = result.Count + 1,
                    ["title"] = Joined(clean.Title),
                    ["printed"] = Joined(shown.Title),
                    ["pages"] = Json.Numbers(pages.Of(clean.Id)),
                    ["kind"] = clean.ReaderKind,
                    ["section"] = before.Count(b => b is HeadingBlock) - 1,
                }
            );
        }

        return result;
    }

    private static IEnumerable<(T Clean, T Printed)> Pairs<T>(Manuscript manuscript, Manuscript printed)
        where T : Block => manuscript.Blocks.OfType<T>().Zip(printed.Blocks.OfType<T>());

    private static string Joined(string title) => title.Replace("\n", "", StringComparison.Ordinal);
}
