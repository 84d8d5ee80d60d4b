namespace Ingest.Archive.Tests;

/// <summary>
/// Documents with everything the schema can hold, from a seed: empty lists, missing values, odd texts, extreme decimals.
/// They make no sense as reports; they only have to survive being stored and sent.
/// </summary>
internal sealed class RandomDocument
{
    private static readonly string[] Words =
    [
        "",
        "支出决算表",
        "2080505 机关事业单位基本养老保险缴费支出",
        "万元",
        "%",
        "it's \"quoted\"; DROP TABLE documents; --",
        "line\nbreak\tand tab",
        "𠮷野家 👍",
        "nul\0inside",
        "１２３",
        " blank at the ends ",
        "!_%",
    ];

    private static readonly decimal[] Decimals =
    [
        0m,
        0.00m,
        -0.01m,
        1204.30m,
        99999999999.99m,
        decimal.MaxValue,
        decimal.MinValue,
        0.0000000000000000000000000001m,
        100m,
        -12.5m,
    ];

    private readonly Random random;
    private readonly int size;

    private RandomDocument(int seed, int size)
    {
        random = new Random(seed);
        this.size = size;
    }

    /// <summary>A document from a seed.</summary>
    /// <param name="seed">The same seed gives the same document.</param>
    /// <param name="size">Most things of a kind.</param>
    public static Document Create(int seed, int size = 6) => new RandomDocument(seed, size).Make(seed);

    private Document Make(int seed)
    {
        var figures = Many(i => Figure("f" + i));
        var document = new Document
        {
            Id = $"{seed:x16}"[..16],
            Sha256 = $"{seed:x64}",
            File = Text() + ".pdf",
            Title = Text(),
            Organisation = Text(),
            Region = Maybe(Text),
            FiscalYear = MaybeValue(() => random.Next(1990, 2100)),
            Kind = Any<DocumentKind>(),
            KindConfidence = random.NextDouble(),
            Level = MaybeValue(Any<ReportingLevel>),
            Subject = MaybeValue(Any<EvaluationSubject>),
            Evidence = Many(_ => new Evidence(Text(), Text(), random.Next(9), Text(), random.NextDouble())),
            Producer = Text(),
            WrittenAt = MaybeValue(() => DateTimeOffset.UnixEpoch.AddTicks(random.NextInt64(1L << 54))),
            TextSource = Any<TextSource>(),
            Versions = new ProgramVersions(Text(), Text()),
            Figures = figures,
            Relations = Many(_ => new Relation
            {
                Rule = Text(),
                Status = Any<RelationStatus>(),
                Expected = MaybeValue(Number),
                Actual = MaybeValue(Number),
                Difference = MaybeValue(Number),
                Slack = MaybeValue(Number),
                Unit = Text(),
                Figures = Operands(figures),
            }),
            Findings = Many(i => new Finding
            {
                Id = "n" + i,
                Rule = Text(),
                Severity = Any<Severity>(),
                Message = Text(),
                MessageEn = Text(),
                Page = random.Next(1, 9),
                Expected = Maybe(Text),
                Actual = Maybe(Text),
                Difference = Maybe(Text),
                Figures = Operands(figures),
                Outside = Many(k => new OutsideFigure(Text(), "f" + k)),
                Confidence = random.NextDouble(),
            }),
            Problems = Many(_ => new Problem(Any<FailureKind>(), Text(), MaybeValue(() => random.Next(1, 9)))),
        };
        return WithLayout(document);
    }

    private Document WithLayout(Document document) =>
        document with
        {
            Pages = Many(i => new Page
            {
                Number = i + 1,
                Width = Coordinate(),
                Height = Coordinate(),
                Rotation = random.Next(4) * 90,
                TextSource = Any<TextSource>(),
                Confidence = random.NextDouble(),
                IsContents = random.Next(2) == 0,
            }),
            Sections = Many(i => new Section
            {
                Id = "s" + i,
                Parent = Maybe(() => "s0"),
                Level = random.Next(1, 6),
                Heading = Text(),
                Kind = Text(),
                KindConfidence = random.NextDouble(),
                KindGuess = Text(),
                Page = random.Next(1, 9),
                Box = Box(),
            }),
            Paragraphs = Many(i => new Paragraph
            {
                Id = "p" + i,
                Section = Maybe(() => "s0"),
                Kind = Any<ParagraphKind>(),
                Text = Text(),
                Lines = Lines(),
            }),
            Tables = Many(i => Table("t" + i)),
        };

    private Table Table(string id) =>
        new()
        {
            Id = id,
            Section = Maybe(() => "s0"),
            Title = Text(),
            Kind = Text(),
            KindConfidence = random.NextDouble(),
            KindGuess = Text(),
            Unit = Text(),
            FormNumber = Text(),
            Notes = Many(_ => Text()),
            Pages = Many(i => i + 1),
            ColumnCount = 3,
            HeaderRowCount = 2,
            RowCount = 4,
            Cells = Many(_ => new Cell
            {
                Row = random.Next(-2, 4),
                Column = random.Next(3),
                RowSpan = random.Next(1, 3),
                ColumnSpan = random.Next(1, 3),
                Text = Text(),
                Page = random.Next(1, 9),
                Box = Box(),
                TextBox = Box(),
                Lines = Lines(),
                Confidence = random.NextDouble(),
            }),
        };

    private Figure Figure(string id) =>
        new()
        {
            Id = id,
            Label = Text(),
            Concept = Maybe(Text),
            Period = Any<Period>(),
            Role = Any<FigureRole>(),
            Value = Number(),
            Unit = Text(),
            Decimals = random.Next(0, 5),
            Raw = Text(),
            Comparison = random.Next(2) == 0 ? ">=" : "",
            Page = random.Next(1, 9),
            Box = Box(),
            Confidence = random.NextDouble(),
            Table = Maybe(() => "t0"),
            Row = MaybeValue(() => random.Next(-3, 50)),
            Column = MaybeValue(() => random.Next(20)),
            Section = Maybe(() => "s0"),
            Paragraph = Maybe(() => "p0"),
            Offset = random.Next(100),
            Boxes = Many(_ => new PrintedBox(random.Next(1, 9), Box())),
            Readings = Many(_ => Reading(Number())),
            Repaired = Maybe(Text),
        };

    private AlternativeReading Reading(decimal value) => new(Text(), value, value.Scale, random.NextDouble());

    private List<TextLine> Lines() =>
        Many(_ => new TextLine
        {
            Page = random.Next(1, 9),
            Box = Box(),
            Start = random.Next(100),
            Edges = Many(_ => Coordinate()),
        });

    private List<T> Many<T>(Func<int, T> make) => [.. Enumerable.Range(0, random.Next(size + 1)).Select(make)];

    private List<string> Operands(List<Figure> figures) => [.. figures.Where(_ => random.Next(2) == 0).Select(f => f.Id).Reverse()];

    private string Text() => string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => Words[random.Next(Words.Length)]));

    private decimal Number() => Decimals[random.Next(Decimals.Length)];

    private double Coordinate() => random.NextDouble() * 842;

    private Box Box() => new(Coordinate(), Coordinate(), Coordinate(), Coordinate());

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    private T? Maybe<T>(Func<T> make)
        where T : class => random.Next(2) == 0 ? null : make();

    private T? MaybeValue<T>(Func<T> make)
        where T : struct => random.Next(2) == 0 ? null : make();
}
