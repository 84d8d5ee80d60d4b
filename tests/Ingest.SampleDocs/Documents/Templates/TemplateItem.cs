namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>One thing in the outline of a template: a heading, a table, a contents page or a paragraph, told by what is given.</summary>
public sealed record TemplateItem
{
    /// <summary>Level of a heading, 1 for the top; 0 for what is no heading.</summary>
    public int Heading { get; init; }

    /// <summary>Depth of a contents page; 0 for what is none.</summary>
    public int Contents { get; init; }

    /// <summary>Kind of the section or table.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Layout of a table, a name in <c>Data/Layouts</c>; empty for what is no table.</summary>
    public string Table { get; init; } = "";

    /// <summary>Text of the heading or paragraph, title of the table; <see cref="Wording"/> fills it in.</summary>
    public string Text { get; init; } = "";

    /// <summary>How the contents page words a heading, where it differs.</summary>
    public string Listed { get; init; } = "";

    /// <summary>A heading starts a new page.</summary>
    public bool NewPage { get; init; }

    /// <summary>A heading has no sentences below it.</summary>
    public bool Bare { get; init; }

    /// <summary>Unit of a table, where it differs from that of the template.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Line below a table.</summary>
    public string Note { get; init; } = "";

    /// <summary>Form number of a table, where it does not follow from its place.</summary>
    public string? Form { get; init; }

    /// <summary>How often in a hundred documents it is there.</summary>
    public int Chance { get; init; } = 100;

    /// <summary>How often it comes one after the other: lowest and highest number.</summary>
    public IReadOnlyList<int> Times { get; init; } = [1, 1];
}
