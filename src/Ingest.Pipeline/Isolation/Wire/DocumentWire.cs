using Ingest.Model;

namespace Ingest.Pipeline.Isolation.Wire;

/// <summary>
/// A document on its way from the reading process: the values of its parts one after the other, without their names. Both sides are
/// always of one build, so nothing else is needed to tell what comes; a property that is added to the schema has to be added
/// here on both sides, in the same place.
/// </summary>
internal static class DocumentWire
{
    /// <summary>Sends a document.</summary>
    /// <param name="channel">The pipes to the parent.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="IOException">When the parent is gone.</exception>
    public static void Send(FrameChannel channel, Document document)
    {
        var to = new WireWriter(channel);
        WriteIdentity(to, document);
        to.List(document.Pages, LayoutWire.Write);
        to.List(document.Sections, LayoutWire.Write);
        to.List(document.Paragraphs, LayoutWire.Write);
        to.List(document.Tables, LayoutWire.Write);
        to.List(document.Figures, FigureWire.Write);
        to.List(document.Relations, FindingWire.Write);
        to.List(document.Findings, FindingWire.Write);
        to.List(document.Problems, Write);
        to.End();
    }

    /// <summary>Receives a document.</summary>
    /// <param name="first">Payload of the first <see cref="FrameKind.ResultPart"/>.</param>
    /// <param name="next">The next frame.</param>
    /// <exception cref="InvalidDataException">When what comes is no document.</exception>
    public static Document Receive(byte[] first, Func<Frame> next)
    {
        var from = new WireReader(first, next);
        var document = ReadIdentity(from) with
        {
            Pages = from.List(LayoutWire.ReadPage),
            Sections = from.List(LayoutWire.ReadSection),
            Paragraphs = from.List(LayoutWire.ReadParagraph),
            Tables = from.List(LayoutWire.ReadTable),
            Figures = from.List(FigureWire.Read),
            Relations = from.List(FindingWire.ReadRelation),
            Findings = from.List(FindingWire.ReadFinding),
            Problems = from.List(ReadProblem),
        };
        from.End();
        return document;
    }

    private static void WriteIdentity(WireWriter to, Document document)
    {
        to.Text(document.Id);
        to.Text(document.Sha256);
        to.Text(document.File);
        to.Text(document.Title);
        to.Text(document.Organisation);
        to.Text(document.Region);
        to.OptionalInt(document.FiscalYear);
        to.Int((int)document.Kind);
        to.Double(document.KindConfidence);
        to.OptionalInt((int?)document.Level);
        to.OptionalInt((int?)document.Subject);
        to.List(document.Evidence, Write);
        to.Text(document.Producer);
        to.Bool(document.WrittenAt is not null);
        if (document.WrittenAt is { } moment)
        {
            to.Time(moment);
        }

        to.Int((int)document.TextSource);
        to.Text(document.Versions.Reading);
        to.Text(document.Versions.Checking);
    }

    private static Document ReadIdentity(WireReader from) =>
        new()
        {
            Id = from.Text(),
            Sha256 = from.Text(),
            File = from.Text(),
            Title = from.Text(),
            Organisation = from.Text(),
            Region = from.OptionalText(),
            FiscalYear = from.OptionalInt(),
            Kind = from.Enum<DocumentKind>(),
            KindConfidence = from.Double(),
            Level = from.Bool() ? from.Enum<ReportingLevel>() : null,
            Subject = from.Bool() ? from.Enum<EvaluationSubject>() : null,
            Evidence = from.List(ReadEvidence),
            Producer = from.Text(),
            WrittenAt = from.Bool() ? from.Time() : null,
            TextSource = from.Enum<TextSource>(),
            Versions = new ProgramVersions(from.Text(), from.Text()),
        };

    private static void Write(WireWriter to, Evidence evidence)
    {
        to.Text(evidence.Property);
        to.Text(evidence.Value);
        to.Int(evidence.Page);
        to.Text(evidence.Text);
        to.Double(evidence.Confidence);
    }

    private static Evidence ReadEvidence(WireReader from) => new(from.Text(), from.Text(), from.Int(), from.Text(), from.Double());

    private static void Write(WireWriter to, Problem problem)
    {
        to.Int((int)problem.Kind);
        to.Text(problem.Message);
        to.OptionalInt(problem.Page);
    }

    private static Problem ReadProblem(WireReader from) => new(from.Enum<FailureKind>(), from.Text(), from.OptionalInt());
}
