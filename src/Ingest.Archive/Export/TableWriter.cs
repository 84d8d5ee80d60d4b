using System.Text.Json;
using Ingest.Model;

namespace Ingest.Archive.Export;

/// <summary>Writes the properties of a table.</summary>
/// <param name="json">Inside the table's object.</param>
internal sealed class TableWriter(Utf8JsonWriter json)
{
    /// <summary>Writes one table.</summary>
    /// <param name="t">The table.</param>
    public void Write(Table t)
    {
        json.WriteString("id", t.Id);
        json.WriteOptional("section", t.Section);
        json.WriteString("title", t.Title);
        json.WriteKind(t.Kind, t.KindConfidence, t.KindGuess);
        json.WriteString("unit", t.Unit);
        json.WriteString("formNumber", t.FormNumber);
        json.WriteStrings("notes", t.Notes);
        json.WriteStartArray("pages");
        foreach (var page in t.Pages)
        {
            json.WriteNumberValue(page);
        }

        json.WriteEndArray();
        json.WriteStrings("header", TableText.Header(t));
        json.WriteStartArray("rows");
        foreach (var row in TableText.Rows(t))
        {
            json.WriteStringValues(row);
        }

        json.WriteEndArray();
        json.WriteStartArray("cells");
        foreach (var cell in t.Cells)
        {
            WriteCell(cell);
        }

        json.WriteEndArray();
    }

    private void WriteCell(Cell c)
    {
        json.WriteStartObject();
        json.WriteNumber("row", c.Row);
        json.WriteNumber("column", c.Column);
        json.WriteNumber("rowSpan", c.RowSpan);
        json.WriteNumber("columnSpan", c.ColumnSpan);
        json.WriteString("text", c.Text);
        json.WriteNumber("page", c.Page);
        json.WriteBox("bbox", c.Box);
        json.WriteShare("confidence", c.Confidence);
        json.WriteEndObject();
    }
}
