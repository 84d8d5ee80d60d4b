namespace Ingest.Model;

/// <summary>One cell of a table, merged or not.</summary>
public sealed record Cell
{
    /// <summary>First row it covers; negative in the header, −1 is the last header row.</summary>
    public required int Row { get; init; }

    /// <summary>First column it covers, from 0.</summary>
    public required int Column { get; init; }

    /// <summary>Rows covered, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Columns covered, at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Text with its lines joined.</summary>
    public string Text { get; init; } = "";

    /// <summary>The page it is printed on (its first, when a page break cuts it).</summary>
    public required int Page { get; init; }

    /// <summary>Where it is printed, borders included.</summary>
    public required Box Box { get; init; }

    /// <summary>Where its text is printed; the cell's box when it is blank.</summary>
    public Box TextBox { get; init; }

    /// <summary>The printed lines of <see cref="Text"/>, in order; empty for a blank cell.</summary>
    public IReadOnlyList<TextLine> Lines { get; init; } = [];

    /// <summary>Lowest confidence of its glyphs, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}
