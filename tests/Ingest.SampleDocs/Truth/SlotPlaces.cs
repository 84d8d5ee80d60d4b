using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Truth;

/// <summary>Where each slot of a manuscript stands, as paths of the truth file.</summary>
public sealed class SlotPlaces
{
    private readonly Dictionary<int, SlotPlace> places = [];

    /// <summary>Finds the places of all slots.</summary>
    public SlotPlaces(Manuscript manuscript)
    {
        var sections = new SectionPath();
        foreach (var block in manuscript.Blocks)
        {
            sections.Enter(block);
            if (block is ParagraphBlock paragraph)
            {
                Walk(
                    manuscript,
                    paragraph.Runs,
                    (slot, offset) => places[slot.Id] = Prose(manuscript, paragraph, slot, offset, sections.Nearest)
                );
            }
            else if (block is TableBlock table)
            {
                foreach (var cell in table.Grid.Cells)
                {
                    Walk(manuscript, cell.Runs, (slot, _) => places[slot.Id] = Cell(manuscript, table, cell, slot));
                }
            }
        }
    }

    /// <summary>The place of a slot; none for one that was made and not used.</summary>
    public SlotPlace? Of(int slot) => places.GetValueOrDefault(slot);

    /// <summary>The slots in reading order with their places.</summary>
    public IEnumerable<(int Slot, SlotPlace Place)> All => places.Select(p => (p.Key, p.Value));

    private static void Walk(Manuscript manuscript, IReadOnlyList<Run> runs, Action<Slot, int> found)
    {
        var offset = 0;
        foreach (var run in runs)
        {
            var length = run.Literal.Length;
            if (run.IsSlot)
            {
                var slot = manuscript.Slot(run.SlotId);
                found(slot, offset);
                length = slot.Text.Length;
            }

            offset += length;
        }
    }

    private static SlotPlace Prose(Manuscript manuscript, ParagraphBlock paragraph, Slot slot, int offset, string section)
    {
        var text = manuscript.TextOf(paragraph.Runs);
        var around = text[Math.Max(0, offset - 14)..Math.Min(text.Length, offset + slot.Text.Length + 10)];
        return new SlotPlace(
            paragraph.Id,
            $"narrative.{paragraph.Id}@{offset}",
            $"narrative.{paragraph.Id}",
            section,
            ProseLabel.Of(text, offset),
            around
        );
    }

    private static SlotPlace Cell(Manuscript manuscript, TableBlock table, GridCell cell, Slot slot)
    {
        var grid = table.Grid;
        var path = $"tables.{table.Id}.rows[{cell.Row - grid.HeaderRows}][{cell.Column}]";
        var listed = slot.FormPath.Length > 0 ? $"forms.{table.Id}.{slot.FormPath}" : path;
        var row = grid.Cells.Where(c => c.Row == cell.Row && c.Column < cell.Column).Select(c => manuscript.TextOf(c.Runs));
        var name = row.FirstOrDefault(t => t.Length > 0 && !t.All(char.IsAsciiDigit)) ?? "";
        var project = table.Form is null ? "" : $"（{table.Form.ProjectName}）";
        return new SlotPlace(table.Id, listed, path, "", slot.Label, $"{table.Title}{project} / {name}");
    }
}
