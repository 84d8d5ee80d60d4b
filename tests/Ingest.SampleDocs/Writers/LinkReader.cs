using System.Globalization;
using System.Text.Json.Nodes;

namespace Ingest.SampleDocs.Writers;

/// <summary>
/// Reads from a PDF on which pages its named destinations lie, through <c>qpdf --json</c>: neither the reader under test nor
/// its layout has a part in it.
/// </summary>
public sealed class LinkReader
{
    private readonly JsonObject objects;
    private readonly Dictionary<string, int> pageOfObject = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonNode> named = new(StringComparer.Ordinal);
    private readonly List<JsonNode> pages = [];

    /// <summary>Opens a file.</summary>
    public LinkReader(string path)
    {
        var text = ExternalProgram.Run("qpdf", "qpdf", 120, "--json=2", "--json-key=qpdf", path);
        objects = JsonNode.Parse(text)!["qpdf"]![1]!.AsObject();
        var catalogue = Resolve(Value("trailer")["/Root"])!;
        Collect(catalogue["/Pages"]!.ToString());
        ReadNames(catalogue);
    }

    /// <summary>Number of pages.</summary>
    public int Pages => pages.Count;

    /// <summary>The page of a named destination.</summary>
    public int? PageOfName(string name) => named.TryGetValue(name, out var target) ? PageOf(target) : null;

    private int? PageOf(JsonNode? destination)
    {
        destination = Resolve(destination);
        if (destination is JsonValue value)
        {
            var name = value.ToString();
            name = name.StartsWith("u:", StringComparison.Ordinal) ? name[2..] : name.TrimStart('/');
            return PageOfName(name);
        }

        var target = destination is JsonObject entry ? Resolve(entry["/D"]) : destination;
        return target is JsonArray { Count: > 0 } array && pageOfObject.TryGetValue(array[0]!.ToString(), out var page) ? page : null;
    }

    private void Collect(string reference)
    {
        var node = Resolve(JsonValue.Create(reference))!;
        if (node["/Kids"] is { } kids)
        {
            foreach (var kid in Resolve(kids)!.AsArray())
            {
                Collect(kid!.ToString());
            }
        }
        else
        {
            pages.Add(node);
            pageOfObject[reference] = pages.Count;
        }
    }

    private void ReadNames(JsonNode catalogue)
    {
        if (Resolve(catalogue["/Dests"]) is JsonObject old)
        {
            foreach (var (name, target) in old)
            {
                named[name.TrimStart('/')] = target!;
            }
        }

        if (Resolve(Resolve(catalogue["/Names"])?["/Dests"]) is { } tree)
        {
            ReadTree(tree);
        }
    }

    private void ReadTree(JsonNode node)
    {
        foreach (var kid in Resolve(node["/Kids"])?.AsArray() ?? [])
        {
            ReadTree(Resolve(kid)!);
        }

        var names = Resolve(node["/Names"])?.AsArray() ?? [];
        for (var i = 0; i + 1 < names.Count; i += 2)
        {
            var name = names[i]!.ToString();
            named[name.StartsWith("u:", StringComparison.Ordinal) ? name[2..] : name] = names[i + 1]!;
        }
    }

    private JsonNode? Resolve(JsonNode? node) =>
        node is JsonValue value
        && value.ToString() is var text
        && text.EndsWith(" R", StringComparison.Ordinal)
        && char.IsAsciiDigit(text[0])
            ? Resolve(Value("obj:" + text))
            : node;

    private JsonNode Value(string key) =>
        objects[key] is { } entry
            ? entry["value"] ?? entry["stream"]!["dict"]!
            : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"The PDF has no object {key}."));
}
