using System.Globalization;
using System.Text.Json.Nodes;
using Ingest.SampleDocs.Breaks;
using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Truth;

/// <summary>The anomaly file of a document: what is wrong on purpose, where, and which relation shows it.</summary>
public static class AnomalyFile
{
    /// <summary>The JSON text.</summary>
    /// <param name="clean">The document before errors were planted.</param>
    /// <param name="planter">The document with its errors.</param>
    /// <param name="id">Name of the document.</param>
    /// <param name="printings">Its PDFs.</param>
    public static string Write(Manuscript clean, BreakPlanter planter, string id, IReadOnlyList<Printing> printings)
    {
        var places = new SlotPlaces(planter.Manuscript);
        var entries = planter.Planted.Select((p, i) => Entry(clean, planter, p, $"{id}-{i + 1:00}", places, printings)).ToArray();
        var severities = new JsonObject();
        foreach (var group in planter.Planted.GroupBy(p => p.Severity).OrderBy(g => g.Key))
        {
            severities[Name(group.Key)] = group.Count();
        }

        var files = new JsonObject();
        foreach (var printing in printings)
        {
            files[printing.Name] = $"{printing.Name}.pdf";
        }

        return Json.Text(
            new JsonObject
            {
                ["document"] = id,
                ["count"] = entries.Length,
                ["by_severity"] = severities,
                ["files"] = files,
                ["anomalies"] = Json.Array(entries),
            }
        );
    }

    private static JsonObject Entry(
        Manuscript clean,
        BreakPlanter planter,
        Planted error,
        string id,
        SlotPlaces places,
        IReadOnlyList<Printing> printings
    )
    {
        var now = planter.Manuscript;
        var main = error.Changes[0];
        var place = places.Of(main.Id)!;
        var pages = Pages(main.Id, places, printings);
        var entry = new JsonObject
        {
            ["id"] = id,
            ["kind"] = error.Kind,
            ["severity"] = Name(error.Severity),
            ["page"] = pages.FirstOrDefault().Value?.DeepClone(),
            ["pages"] = pages,
            ["where"] = place.Where,
            ["path"] = place.Path,
            ["printed"] = Printed(main, error, place),
            ["consistent_value"] = Printed(clean.Slot(main.Id), error, place),
            ["relation"] = error.Relation.Text,
            ["relation_kind"] = error.Relation.Kind,
            ["expected_interval"] = error.Relation.Expected(now.Slot) is { } bounds
                ? Json.Strings([Number(bounds.Low), Number(bounds.High)])
                : null,
            ["operands"] = Json.Array(
                error.Relation.Slots.Where(s => places.Of(s) is not null).Select(s => Operand(now.Slot(s), places, printings))
            ),
            ["remark"] = error.Remark,
        };
        if (error.Changes.Count > 1)
        {
            entry["changed_together"] = Json.Array(
                error.Changes.Select(c => new JsonObject
                {
                    ["path"] = places.Of(c.Id)!.Path,
                    ["printed"] = Printed(c, error, places.Of(c.Id)!),
                    ["consistent_value"] = Printed(clean.Slot(c.Id), error, places.Of(c.Id)!),
                })
            );
        }

        entry["decidable_in"] = Json.Strings(pages.Select(p => p.Key));
        entry["also_broken"] = Json.Strings(planter.AlsoBroken(error).Select(r => r.Text).Distinct(StringComparer.Ordinal));
        return entry;
    }

    private static JsonObject Operand(Slot slot, SlotPlaces places, IReadOnlyList<Printing> printings) =>
        new()
        {
            ["path"] = places.Of(slot.Id)!.Path,
            ["printed"] = slot.Text,
            ["pages"] = Pages(slot.Id, places, printings),
        };

    /// <summary>The page of a slot in each PDF; the first page of its block where the writer knows no better.</summary>
    private static JsonObject Pages(int slot, SlotPlaces places, IReadOnlyList<Printing> printings)
    {
        var result = new JsonObject();
        foreach (var printing in printings)
        {
            var block = printing.Pagination.Of(places.Of(slot)!.Block);
            if ((printing.Pagination.OfSlot(slot) ?? (block.Count > 0 ? block[0] : null)) is { } page)
            {
                result[printing.Name] = page;
            }
        }

        return result;
    }

    /// <summary>A cell is given as it is printed; in the text the number alone, with its unit where the unit is what is wrong.</summary>
    private static string Printed(Slot slot, Planted error, SlotPlace place) =>
        place.Path.StartsWith("tables", StringComparison.Ordinal) || error.Kind is "unit_slip" or "unit_word" ? slot.Text : slot.Number;

    private static string Number(decimal value) => value.ToString("F6", CultureInfo.InvariantCulture);

    private static string Name(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
