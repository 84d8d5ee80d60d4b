using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Content;

/// <summary>Which optional-content groups (layers) the default configuration hides (ISO 32000-1, 8.11).</summary>
internal sealed class OptionalContent
{
    private readonly PdfFileObjects objects;
    private readonly HashSet<int> hidden = [];

    /// <summary>Reads the default configuration.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="catalog">The document catalog.</param>
    public OptionalContent(PdfFileObjects objects, PdfDictionary catalog)
    {
        this.objects = objects;
        var properties = objects.GetDictionary(catalog, "OCProperties");
        var configuration = objects.GetDictionary(properties, "D");
        if (objects.GetName(configuration, "BaseState") == "OFF")
        {
            hidden.UnionWith(IdsOf(properties, "OCGs"));
            hidden.ExceptWith(IdsOf(configuration, "ON"));
        }

        hidden.UnionWith(IdsOf(configuration, "OFF"));
    }

    /// <summary>Whether a group, or a membership dictionary that wants any of its groups, is hidden.</summary>
    /// <param name="group">What <c>/OC</c> names; anything else is visible.</param>
    public bool IsHidden(PdfObject group)
    {
        if (hidden.Count == 0)
        {
            return false;
        }

        if (group is PdfReference reference && hidden.Contains(reference.Id))
        {
            return true;
        }

        if (objects.Resolve(group) is not PdfDictionary membership || !membership.Entries.TryGetValue("OCGs", out var groups))
        {
            return false;
        }

        var members = groups is PdfReference single && objects.Resolve(single) is not PdfArray ? [single] : ArrayItems(groups);
        var offs = members.Count(member => member is PdfReference off && hidden.Contains(off.Id));
        return objects.GetName(membership, "P") switch
        {
            "AllOn" => offs > 0,
            "AnyOff" => offs == 0 && members.Count > 0,
            "AllOff" => offs < members.Count,
            _ => members.Count > 0 && offs == members.Count,
        };
    }

    private IEnumerable<int> IdsOf(PdfDictionary dictionary, string key) =>
        ArrayItems(dictionary.Entries.GetValueOrDefault(key, PdfNull.Value)).OfType<PdfReference>().Select(item => item.Id);

    private IReadOnlyList<PdfObject> ArrayItems(PdfObject value) => objects.Resolve(value) is PdfArray array ? array.Items : [];
}
