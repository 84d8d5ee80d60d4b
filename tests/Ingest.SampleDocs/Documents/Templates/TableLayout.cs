using System.Text.Json;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>
/// Columns and rows of a table. Shape <c>lanes</c>: two lanes side by side; <c>codes</c>: rows by functional classification;
/// <c>economic</c>: rows by economic classification in one or more lanes; <c>rows</c>: rows as given.
/// </summary>
public sealed record TableLayout
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Shape.</summary>
    public required string Shape { get; init; }

    /// <summary>Headers of the left lane's columns; a bar <c>/</c> parts a group from what stands below it, here and below.</summary>
    public IReadOnlyList<string> Left { get; init; } = [];

    /// <summary>Header of the right lane.</summary>
    public IReadOnlyList<string> Right { get; init; } = [];

    /// <summary>Rows of the left lane before the closing rows.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Rows of the right lane before the closing rows; none for the classes of the functional classification.</summary>
    public IReadOnlyList<string> RightLines { get; init; } = [];

    /// <summary>Closing rows: a text for each lane.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Closing { get; init; } = [];

    /// <summary>Headers of the columns of figures of a table by codes, or of all columns of a table by economic classification.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Header of the code; more than one for a column for each part.</summary>
    public IReadOnlyList<string> Code { get; init; } = ["科目编码"];

    /// <summary>Header of the name.</summary>
    public string NameHeader { get; init; } = "科目名称";

    /// <summary>Codes of each lane of an economic table.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lanes { get; init; } = [];

    /// <summary>A row of column numbers (栏次) below the header.</summary>
    public bool Numbered { get; init; }

    /// <summary>Rows as given: a text for each cell, <c>*2</c> and <c>^3</c> for columns and rows covered; see <see cref="RowGrid"/>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>Header rows among them.</summary>
    public int HeaderRows { get; init; }

    /// <summary>Widths of the columns; none for widths that follow from the header.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [];

    /// <summary>Its pages lie on their side.</summary>
    public bool Landscape { get; init; }

    /// <summary>All layouts by name.</summary>
    public static IReadOnlyDictionary<string, TableLayout> All { get; } =
        Resources
            .Names("layouts/")
            .SelectMany(n => JsonSerializer.Deserialize<Dictionary<string, TableLayout>>(Resources.Text(n), Options)!)
            .ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
}
