using Ingest.Extraction.Concepts;
using Ingest.Extraction.Numbers;
using Ingest.Extraction.Numbers.Readings;
using Ingest.Extraction.Prose;
using Ingest.Extraction.Provenance;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>One cell with its row's name and its headings: makes figures of the numbers in it.</summary>
internal sealed class CellReading
{
    private readonly TableReading _reading;
    private readonly int? _fiscalYear;
    private readonly HeadingStack _headings;
    private readonly List<string> _rowLabel;

    /// <summary>Reads what stands above and beside the cell.</summary>
    /// <param name="reading">The table.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="fiscalYear">The year of the report, where known.</param>
    public CellReading(TableReading reading, Cell cell, int? fiscalYear)
    {
        _reading = reading;
        _fiscalYear = fiscalYear;
        Cell = cell;
        IsHeading = reading.IsHeadingRow(cell.Row);
        _headings = IsHeading ? HeadingStack.None : reading.HeadingsOf(cell.Row, cell.Column);
        _rowLabel = IsHeading ? [] : RowLabel.Of(reading, cell.Row, cell.Column);
    }

    /// <summary>The cell.</summary>
    public Cell Cell { get; }

    /// <summary>The number that fills it; none where it holds anything else.</summary>
    public PrintedNumber? Number => _reading.Numbers.Of(Cell);

    /// <summary>Whether it stands in a heading row.</summary>
    public bool IsHeading { get; }

    /// <summary>What the cells of its column are.</summary>
    public ColumnMeaning Meaning => _headings.Meaning;

    /// <summary>Whether its text names its row: a label column, or words with figures to their right and no heading of their own.</summary>
    public bool IsName =>
        Meaning is ColumnMeaning.Label || (Meaning is ColumnMeaning.Unknown && !_reading.Numbers.Contains(Cell) && HasFigureToTheRight());

    /// <summary>Whether the heading or the row's name says that the bare digits are a year, a code or a telephone number.</summary>
    /// <param name="number">The number that fills the cell.</param>
    public bool IsDateOrCode(PrintedNumber number)
    {
        if (number.Unit.Length > 0 || number.Decimals > 0 || Headings.IsValue(Meaning))
        {
            return false;
        }

        var row = _rowLabel is [.., var name] ? _reading.MeaningOf(name) : ColumnMeaning.Unknown;
        return Meaning is ColumnMeaning.Date || row is ColumnMeaning.Date or ColumnMeaning.Code or ColumnMeaning.RowNumber;
    }

    /// <summary>The figure of a number that fills the cell.</summary>
    /// <param name="number">The number.</param>
    public Figure Figure(PrintedNumber number)
    {
        var unit = number.Unit.Length > 0 ? number.Unit : TableUnits.Of(_reading, Cell.Row, _rowLabel, _headings);
        var figure = Make(
            number,
            unit,
            Label(_headings, ""),
            RoleOf(unit),
            TablePeriods.Of(_headings, RowName, _reading.Table, _fiscalYear)
        );
        return figure with
        {
            Comparison = number.Comparison.Length > 0 ? number.Comparison : ComparisonBeside(),
            Concept = _reading.IsWiderTotal(_headings)
                ? null
                : CellConcepts.Of(_reading.Table.Kind, _rowLabel is [.., var row] ? row : "", _headings.Key),
        };
    }

    /// <summary>The figure of a number in brackets after a name or heading.</summary>
    /// <param name="number">The number.</param>
    /// <param name="name">The name.</param>
    public Figure Figure(PrintedNumber number, string name) =>
        Make(
            number,
            number.Unit,
            Label(HeadingStack.None, name),
            number.Unit is "分" ? FigureRole.Weight : FigureRole.Amount,
            Period.Current
        );

    /// <summary>The figure of a number in running text.</summary>
    /// <param name="prose">The number with its clause.</param>
    public Figure Figure(ProseNumber prose)
    {
        var period = prose.Period is Period.Current ? TablePeriods.Of(_headings, RowName, _reading.Table, _fiscalYear) : prose.Period;
        return Make(prose.Number, prose.Number.Unit, Label(_headings, prose.Label), prose.Role, period);
    }

    /// <summary>The sign of comparison that stands in a column of its own (指标性质).</summary>
    private string ComparisonBeside()
    {
        var sign = Meaning is ColumnMeaning.Target ? CharacterFolding.Fold(_reading.TextUnder(Cell.Row, ColumnMeaning.Comparison)) : "";
        return Comparisons.SymbolBefore(sign, sign.Length).Sign;
    }

    /// <summary>The last part of the row's name, without widths; empty where it has none.</summary>
    private string RowName => _rowLabel is [.., var name] ? Labels.Key(name) : "";

    private string Label(HeadingStack headings, string inner)
    {
        var parts = new List<string>(8);
        Add(parts, _reading.Title);
        Add(parts, _reading.Project);
        Add(parts, Cell.Row >= 0 ? _reading.GroupOf(Cell.Row) : "");
        parts.AddRange(_rowLabel);
        parts.AddRange(headings.Labels);
        Add(parts, inner);
        return string.Join('/', parts);
    }

    private static void Add(List<string> parts, string part)
    {
        if (part.Length > 0)
        {
            parts.Add(part);
        }
    }

    private Figure Make(PrintedNumber number, string unit, string label, FigureRole role, Period period)
    {
        var fallback = new FigurePlace(Cell.Page, Cell.TextBox == default ? Cell.Box : Cell.TextBox, number.End);
        var place = FigurePlaces.Find(Cell.Lines, number.Start, number.End, fallback);
        var end = Math.Max(number.NumberEnd, Math.Min(number.End, place.End));
        var recognition =
            _reading.Numbers.RecognitionOf(Cell) is { } whole && whole.Number == number
                ? whole
                : Recognition.Of(Cell.Text, Cell.Lines, number);
        return new Figure
        {
            Id = "",
            Label = label,
            Period = period,
            Role = role,
            Value = number.Value,
            Unit = unit,
            Decimals = number.Decimals,
            Raw = recognition?.Raw ?? Cell.Text[number.Start..end].Trim(),
            Comparison = number.Comparison,
            Page = place.Page,
            Box = place.Box,
            Boxes = FigurePlaces.Parts(Cell.Lines, number.Start, end),
            Confidence = recognition?.Confidence ?? Cell.Confidence,
            Readings = recognition?.Readings ?? [],
            Table = _reading.Table.Id,
            Row = Cell.Row,
            Column = Cell.Column,
            Section = _reading.Table.Section,
            Offset = number.Start,
        };
    }

    private FigureRole RoleOf(string unit)
    {
        var meaning = _reading.SpeaksForRow(_rowLabel, Meaning) ? _reading.MeaningOf(_rowLabel[^1]) : Meaning;
        var heading = meaning == Meaning ? _headings.Last : _rowLabel[^1];
        return meaning switch
        {
            ColumnMeaning.Weight when unit is not "%" => FigureRole.Weight,
            ColumnMeaning.Score when unit is not "%" => FigureRole.Score,
            ColumnMeaning.Percent => RateRole(heading),
            ColumnMeaning.Money or ColumnMeaning.Unknown => MoneyRole(_headings.Last, unit) is not FigureRole.Amount and var role
                ? role
                : MoneyRole(RowName, unit),
            _ => FigureRole.Amount,
        };
    }

    /// <summary>Amounts are changes, and percentages rates or shares, where their heading says so: 增减额, 完成年初预算的（%）.</summary>
    private static FigureRole MoneyRole(string heading, string unit) =>
        unit is "%" && RateRole(heading) is var role && SaysRate(heading, role) ? role
        : unit is not "%" && Headings.IsChange(heading) ? FigureRole.Change
        : FigureRole.Amount;

    /// <summary>A percentage under 完成年初预算的 or 同比增长; 利率 and the like stay amounts.</summary>
    private static bool SaysRate(string heading, FigureRole rate) =>
        rate is not FigureRole.Rate
        || heading.Contains("完成", StringComparison.Ordinal)
        || heading.Contains('率', StringComparison.Ordinal);

    private static FigureRole RateRole(string heading) =>
        heading.Contains('占', StringComparison.Ordinal) || heading.EndsWith("比重", StringComparison.Ordinal) ? FigureRole.Share
        : heading.Contains('增', StringComparison.Ordinal)
        || heading.Contains('降', StringComparison.Ordinal)
        || heading.Contains("调整率", StringComparison.Ordinal)
            ? FigureRole.Growth
        : FigureRole.Rate;

    private bool HasFigureToTheRight()
    {
        for (var column = Cell.Column + Cell.ColumnSpan; column < _reading.Table.ColumnCount; column++)
        {
            if (_reading.Table.CellAt(Cell.Row, column) is { Text.Length: > 0 } right && _reading.Numbers.Contains(right))
            {
                return true;
            }
        }

        return false;
    }
}
