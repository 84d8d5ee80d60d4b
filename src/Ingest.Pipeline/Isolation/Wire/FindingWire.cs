using Ingest.Model;

namespace Ingest.Pipeline.Isolation.Wire;

/// <summary>Relations and findings as <see cref="DocumentWire"/> sends them.</summary>
internal static class FindingWire
{
    public static void Write(WireWriter to, Relation relation)
    {
        to.Text(relation.Rule);
        to.Int((int)relation.Status);
        to.OptionalDecimal(relation.Expected);
        to.OptionalDecimal(relation.Actual);
        to.OptionalDecimal(relation.Difference);
        to.OptionalDecimal(relation.Slack);
        to.Text(relation.Unit);
        to.List(relation.Figures, static (to, figure) => to.Text(figure));
    }

    public static Relation ReadRelation(WireReader from) =>
        new()
        {
            Rule = from.Text(),
            Status = from.Enum<RelationStatus>(),
            Expected = from.OptionalDecimal(),
            Actual = from.OptionalDecimal(),
            Difference = from.OptionalDecimal(),
            Slack = from.OptionalDecimal(),
            Unit = from.Text(),
            Figures = from.List(static from => from.Text()),
        };

    public static void Write(WireWriter to, Finding finding)
    {
        to.Text(finding.Id);
        to.Text(finding.Rule);
        to.Int((int)finding.Severity);
        to.Text(finding.Message);
        to.Text(finding.MessageEn);
        to.Int(finding.Page);
        to.Text(finding.Expected);
        to.Text(finding.Actual);
        to.Text(finding.Difference);
        to.List(finding.Figures, static (to, figure) => to.Text(figure));
        to.List(finding.Outside, Write);
        to.Double(finding.Confidence);
    }

    public static Finding ReadFinding(WireReader from) =>
        new()
        {
            Id = from.Text(),
            Rule = from.Text(),
            Severity = from.Enum<Severity>(),
            Message = from.Text(),
            MessageEn = from.Text(),
            Page = from.Int(),
            Expected = from.OptionalText(),
            Actual = from.OptionalText(),
            Difference = from.OptionalText(),
            Figures = from.List(static from => from.Text()),
            Outside = from.List(ReadOutside),
            Confidence = from.Double(),
        };

    private static void Write(WireWriter to, OutsideFigure figure)
    {
        to.Text(figure.Document);
        to.Text(figure.Figure);
    }

    private static OutsideFigure ReadOutside(WireReader from) => new(from.Text(), from.Text());
}
