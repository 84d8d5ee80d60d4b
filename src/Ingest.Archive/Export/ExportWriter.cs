using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Archive.Rows;
using Ingest.Model;

namespace Ingest.Archive.Export;

/// <summary>
/// Writes a document as the export contract <c>ingest/1</c> says: one JSON object, UTF-8, Chinese as it is. Values are
/// strings with the printed decimals; coordinates are points, to a hundredth.
/// </summary>
public sealed class ExportWriter
{
    /// <summary>Name and version of the contract.</summary>
    public const string Schema = "ingest/1";

    private const int FlushBytes = 64 * 1024;

    private readonly Utf8JsonWriter json;

    private ExportWriter(Utf8JsonWriter json) => this.json = json;

    /// <summary>Writes one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where it goes; is not closed.</param>
    /// <param name="options">What to write.</param>
    public static void Write(Document document, Stream output, ExportOptions options)
    {
        // Relaxed: the output is a file, never part of a web page, and must be readable by people.
        var settings = new JsonWriterOptions { Indented = options.Indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var writer = new Utf8JsonWriter(output, settings);
        new ExportWriter(writer).WriteDocument(document, options);
    }

    private void WriteDocument(Document d, ExportOptions options)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        WriteHeader(d);
        WriteArray("pages", d.Pages, WritePage);
        WriteArray("sections", d.Sections, WriteSection);
        WriteArray("paragraphs", d.Paragraphs, WriteParagraph);
        WriteArray("tables", d.Tables, new TableWriter(json).Write);
        WriteArray("figures", d.Figures, WriteFigure);
        WriteChecks(d, options);
        WriteArray("findings", d.Findings, WriteFinding);
        WriteArray("problems", d.Problems, WriteProblem);
        json.WriteEndObject();
        json.Flush();
    }

    private void WriteHeader(Document d)
    {
        json.WriteStartObject("document");
        json.WriteString("id", d.Id);
        json.WriteString("sha256", d.Sha256);
        json.WriteString("file", d.File);
        json.WriteString("title", d.Title);
        json.WriteString("organisation", d.Organisation);
        json.WriteOptional("region", d.Region);
        json.WriteOrNull("fiscalYear", d.FiscalYear);
        json.WriteString("kind", EnumText<DocumentKind>.Of(d.Kind));
        json.WriteShare("kindConfidence", d.KindConfidence);
        json.WriteOptional("level", d.Level is { } level ? EnumText<ReportingLevel>.Of(level) : null);
        json.WriteOptional("subject", d.Subject is { } subject ? EnumText<EvaluationSubject>.Of(subject) : null);
        WriteEvidence(d.Evidence);
        json.WriteNumber("pages", d.Pages.Count);
        json.WriteString("producer", d.Producer);
        json.WriteString("textSource", EnumText<TextSource>.Of(d.TextSource));
        json.WriteEndObject();
    }

    /// <summary>Where the document's particulars were read: only where there are some.</summary>
    private void WriteEvidence(IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count > 0)
        {
            WriteArray(
                "evidence",
                evidence,
                e =>
                {
                    json.WriteString("property", e.Property);
                    json.WriteString("value", e.Value);
                    json.WriteNumber("page", e.Page);
                    json.WriteString("text", e.Text);
                    json.WriteShare("confidence", e.Confidence);
                }
            );
        }
    }

    private void WritePage(Page p)
    {
        json.WriteNumber("number", p.Number);
        json.WritePoints("width", p.Width);
        json.WritePoints("height", p.Height);
        json.WriteNumber("rotation", p.Rotation);
        json.WriteString("textSource", EnumText<TextSource>.Of(p.TextSource));
        json.WriteShare("confidence", p.Confidence);
        json.WriteBoolean("isContents", p.IsContents);
    }

    private void WriteSection(Section s)
    {
        json.WriteString("id", s.Id);
        json.WriteOptional("parent", s.Parent);
        json.WriteNumber("level", s.Level);
        json.WriteString("heading", s.Heading);
        json.WriteKind(s.Kind, s.KindConfidence, s.KindGuess);
        json.WriteNumber("page", s.Page);
        json.WriteBox("bbox", s.Box);
    }

    private void WriteParagraph(Paragraph p)
    {
        json.WriteString("id", p.Id);
        json.WriteOptional("section", p.Section);
        json.WriteString("kind", EnumText<ParagraphKind>.Of(p.Kind));
        json.WriteString("text", p.Text);
        WriteArray(
            "lines",
            p.Lines,
            line =>
            {
                json.WriteNumber("page", line.Page);
                json.WriteBox("bbox", line.Box);
                json.WriteNumber("start", line.Start);
            }
        );
    }

    private void WriteFigure(Figure f)
    {
        json.WriteString("id", f.Id);
        json.WriteString("label", f.Label);
        json.WriteOptional("concept", f.Concept);
        json.WriteString("period", EnumText<Period>.Of(f.Period));
        json.WriteString("role", EnumText<FigureRole>.Of(f.Role));
        json.WriteString("value", DecimalText.Of(f.Value, f.Decimals));
        json.WriteString("unit", f.Unit);
        json.WriteNumber("decimals", f.Decimals);
        json.WriteString("raw", f.Raw);
        json.WriteOptional("comparison", f.Comparison.Length == 0 ? null : f.Comparison);
        json.WriteNumber("page", f.Page);
        json.WriteBox("bbox", f.Box);
        WriteParts(f);
        json.WriteShare("confidence", f.Confidence);
        WriteReadings(f);
        json.WriteOptional("table", f.Table);
        json.WriteOptional("row", f.Row);
        json.WriteOptional("column", f.Column);
        json.WriteOptional("section", f.Section);
        json.WriteOptional("paragraph", f.Paragraph);
        json.WriteNumber("offset", f.Offset);
    }

    private void WriteParts(Figure f)
    {
        if (f.Boxes.Count > 0)
        {
            WriteArray(
                "boxes",
                f.Boxes,
                part =>
                {
                    json.WriteNumber("page", part.Page);
                    json.WriteBox("bbox", part.Box);
                }
            );
        }
    }

    /// <summary>What a recognised figure may be instead, and what was read where it was repaired: only where there is some.</summary>
    private void WriteReadings(Figure f)
    {
        json.WriteOptional("repaired", f.Repaired);
        if (f.Readings.Count > 0)
        {
            WriteArray(
                "readings",
                f.Readings,
                reading =>
                {
                    json.WriteString("raw", reading.Raw);
                    json.WriteString("value", DecimalText.Of(reading.Value, reading.Decimals));
                    json.WriteNumber("decimals", reading.Decimals);
                    json.WriteShare("confidence", reading.Confidence);
                }
            );
        }
    }

    private void WriteChecks(Document d, ExportOptions options)
    {
        var counts = DocumentCounts.Of(d);
        json.WriteStartObject("checks");
        json.WriteNumber("consistent", counts.Consistent);
        json.WriteNumber("explained", counts.Explained);
        json.WriteNumber("inconsistent", counts.Inconsistent);
        json.WriteNumber("undecidable", counts.Undecidable);
        if (options.Checks)
        {
            WriteArray("items", d.Relations, WriteRelation);
        }

        json.WriteEndObject();
    }

    private void WriteRelation(Relation r)
    {
        json.WriteString("rule", r.Rule);
        json.WriteString("status", EnumText<RelationStatus>.Of(r.Status));
        json.WriteString("expected", DecimalText.Of(r.Expected));
        json.WriteString("actual", DecimalText.Of(r.Actual));
        json.WriteString("difference", DecimalText.Of(r.Difference));
        json.WriteString("slack", DecimalText.Of(r.Slack));
        json.WriteString("unit", r.Unit);
        json.WriteStrings("figures", r.Figures);
    }

    private void WriteFinding(Finding f)
    {
        json.WriteString("id", f.Id);
        json.WriteString("rule", f.Rule);
        json.WriteString("severity", EnumText<Severity>.Of(f.Severity));
        json.WriteString("message", f.Message);
        json.WriteString("messageEn", f.MessageEn);
        json.WriteNumber("page", f.Page);
        json.WriteString("expected", f.Expected);
        json.WriteString("actual", f.Actual);
        json.WriteString("difference", f.Difference);
        json.WriteStrings("figures", f.Figures);
        if (f.Outside.Count > 0)
        {
            WriteArray(
                "outside",
                f.Outside,
                o =>
                {
                    json.WriteString("document", o.Document);
                    json.WriteString("figure", o.Figure);
                }
            );
        }

        json.WriteShare("confidence", f.Confidence);
    }

    private void WriteProblem(Problem p)
    {
        json.WriteString("kind", EnumText<FailureKind>.Of(p.Kind));
        json.WriteString("message", p.Message);
        json.WriteOptional("page", p.Page);
    }

    /// <summary>An array of objects; what is written goes out now and then, so that memory does not grow with the document.</summary>
    private void WriteArray<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
            if (json.BytesPending > FlushBytes)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }
}
