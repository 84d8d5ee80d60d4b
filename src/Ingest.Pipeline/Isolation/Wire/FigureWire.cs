using Ingest.Model;

namespace Ingest.Pipeline.Isolation.Wire;

/// <summary>Figures as <see cref="DocumentWire"/> sends them.</summary>
internal static class FigureWire
{
    public static void Write(WireWriter to, Figure figure)
    {
        to.Text(figure.Id);
        to.Text(figure.Label);
        to.Text(figure.Concept);
        to.Int((int)figure.Period);
        to.Int((int)figure.Role);
        to.Decimal(figure.Value);
        to.Text(figure.Unit);
        to.Int(figure.Decimals);
        to.Text(figure.Raw);
        to.Text(figure.Comparison);
        to.Int(figure.Page);
        to.Box(figure.Box);
        to.List(figure.Boxes, Write);
        to.Double(figure.Confidence);
        to.List(figure.Readings, Write);
        to.Text(figure.Repaired);
        to.Text(figure.Table);
        to.OptionalInt(figure.Row);
        to.OptionalInt(figure.Column);
        to.Text(figure.Section);
        to.Text(figure.Paragraph);
        to.Int(figure.Offset);
    }

    public static Figure Read(WireReader from) =>
        new()
        {
            Id = from.Text(),
            Label = from.Text(),
            Concept = from.OptionalText(),
            Period = from.Enum<Period>(),
            Role = from.Enum<FigureRole>(),
            Value = from.Decimal(),
            Unit = from.Text(),
            Decimals = from.Int(),
            Raw = from.Text(),
            Comparison = from.Text(),
            Page = from.Int(),
            Box = from.Box(),
            Boxes = from.List(ReadPrintedBox),
            Confidence = from.Double(),
            Readings = from.List(ReadReading),
            Repaired = from.OptionalText(),
            Table = from.OptionalText(),
            Row = from.OptionalInt(),
            Column = from.OptionalInt(),
            Section = from.OptionalText(),
            Paragraph = from.OptionalText(),
            Offset = from.Int(),
        };

    private static void Write(WireWriter to, PrintedBox printed)
    {
        to.Int(printed.Page);
        to.Box(printed.Box);
    }

    private static PrintedBox ReadPrintedBox(WireReader from) => new(from.Int(), from.Box());

    private static void Write(WireWriter to, AlternativeReading reading)
    {
        to.Text(reading.Raw);
        to.Decimal(reading.Value);
        to.Int(reading.Decimals);
        to.Double(reading.Confidence);
    }

    private static AlternativeReading ReadReading(WireReader from) => new(from.Text(), from.Decimal(), from.Int(), from.Double());
}
