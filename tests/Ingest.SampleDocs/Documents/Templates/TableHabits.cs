namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>How a template sets its tables.</summary>
public sealed record TableHabits
{
    /// <summary>Line under the title; empty for none.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>Form number, with <c>{nn}</c> or <c>{n}</c> for the place among the tables; empty for none.</summary>
    public string Form { get; init; } = "";

    /// <summary>The form number stands above the title, at the left.</summary>
    public bool FormAbove { get; init; }

    /// <summary>Left of the line above the table.</summary>
    public string Department { get; init; } = "";

    /// <summary>Right of the line above the table, with <c>{unit}</c>.</summary>
    public string UnitLine { get; init; } = "单位：{unit}";

    /// <summary>Unit of money.</summary>
    public string Unit { get; init; } = "万元";

    /// <summary>What is printed for nothing.</summary>
    public IReadOnlyList<string> Zeros { get; init; } = ["0.00"];

    /// <summary>How often in a hundred documents titles are set with spaces between the characters.</summary>
    public int Spaced { get; init; }

    /// <summary>How often in a hundred documents header rows are printed again on further pages.</summary>
    public int RepeatsHeader { get; init; } = 50;

    /// <summary>How often in a hundred documents titles are printed again on further pages.</summary>
    public int RepeatsTitle { get; init; }

    /// <summary>How often in a hundred documents a long title goes over two lines.</summary>
    public int Wraps { get; init; } = 25;

    /// <summary>How often in a hundred documents each table starts a page.</summary>
    public int OwnPages { get; init; } = 50;

    /// <summary>How often in a hundred tables one has no title, as where a heading names it.</summary>
    public int Untitled { get; init; }
}
