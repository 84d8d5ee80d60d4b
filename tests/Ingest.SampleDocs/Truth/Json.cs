using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ingest.SampleDocs.Truth;

/// <summary>Building and writing JSON: Chinese as it is, one entry a line.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An array of strings.</summary>
    public static JsonArray Strings(IEnumerable<string> items) => [.. items.Select(i => JsonValue.Create(i))];

    /// <summary>An array of numbers.</summary>
    public static JsonArray Numbers(IEnumerable<int> items) => [.. items.Select(i => JsonValue.Create(i))];

    /// <summary>An array of entries.</summary>
    public static JsonArray Array(IEnumerable<JsonNode> items) => [.. items];

    /// <summary>Rows of strings.</summary>
    public static JsonArray Rows(IEnumerable<string[]> rows) => [.. rows.Select(r => (JsonNode)Strings(r))];

    /// <summary>The text of a document: each property, and each entry of a list, on a line of its own.</summary>
    public static string Text(JsonObject document) =>
        "{\n" + string.Join(",\n", document.Select(p => $"\"{p.Key}\": {Property(p.Value)}")) + "\n}\n";

    private static string Property(JsonNode? value) =>
        value is JsonArray { Count: > 0 } list
            ? "[\n" + string.Join(",\n", list.Select(i => i?.ToJsonString(Options) ?? "null")) + "\n]"
            : value?.ToJsonString(Options) ?? "null";
}
