namespace Ingest.SampleDocs.Documents;

/// <summary>A table with everything printed around it.</summary>
/// <param name="Id">Unique name, as <c>std01</c>, <c>form03</c>.</param>
/// <param name="Title">Printed above it; a line break starts a second line.</param>
/// <param name="Kind">Kind, as the truth files name it.</param>
/// <param name="Grid">The cells.</param>
/// <param name="Widths">Column widths in any unit; writers scale them to the page.</param>
public sealed record TableBlock(string Id, string Title, string Kind, Grid Grid, IReadOnlyList<double> Widths) : Block(Id)
{
    /// <summary>Kind as the reader names it, as <c>final-accounts.summary</c>.</summary>
    public string ReaderKind { get; init; } = "other";

    /// <summary>Line under the title, as <c>（2022 年度）</c>.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>Form number at the right, as <c>公开01表</c>.</summary>
    public string FormNumber { get; init; } = "";

    /// <summary>The form number stands above the title at the left, as in a list of annexes.</summary>
    public bool FormNumberAbove { get; init; }

    /// <summary>Left of the unit line, as <c>部门：…</c>.</summary>
    public string DepartmentLine { get; init; } = "";

    /// <summary>Right of the unit line, as <c>金额单位：万元</c>.</summary>
    public string UnitLine { get; init; } = "";

    /// <summary>Unit of the figures, as the truth files give it.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Printed below.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether its pages lie on their side.</summary>
    public bool Landscape { get; init; }

    /// <summary>Whether header rows are printed again on each further page.</summary>
    public bool RepeatsHeader { get; init; }

    /// <summary>Title printed again on each further page; empty for none.</summary>
    public string ContinuedTitle { get; init; } = "";

    /// <summary>Size of the text in points.</summary>
    public double FontSize { get; init; } = 9;

    /// <summary>Parts with a title row of their own, as the questions of a survey: title row and last row of each.</summary>
    public IReadOnlyList<(int First, int Last)> Parts { get; init; } = [];

    /// <summary>What the form holds, for a self-evaluation form.</summary>
    public FormContent? Form { get; init; }
}
