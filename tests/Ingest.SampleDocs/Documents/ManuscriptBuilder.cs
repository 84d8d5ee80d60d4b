using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents;

/// <summary>Collects blocks, slots and relations while a document is composed.</summary>
/// <param name="gap">What stands between Chinese text and a number.</param>
/// <param name="unit">Unit of money in tables.</param>
/// <param name="groupedProse">Thousands separators in the text.</param>
/// <param name="proseUnit">Unit of money in the text, where it is another one.</param>
public sealed class ManuscriptBuilder(string gap, string unit, bool groupedProse, string? proseUnit = null)
{
    private readonly List<Slot> slots = [];
    private readonly List<Block> blocks = [];
    private readonly List<Relation> relations = [];
    private readonly Dictionary<string, int> keys = new(StringComparer.Ordinal);
    private int named;

    /// <summary>What stands between Chinese text and a number.</summary>
    public string Gap => gap;

    /// <summary>Unit of money in tables.</summary>
    public string Unit => unit;

    /// <summary>What the document does beyond the plain form.</summary>
    public Habits Habits { get; init; } = Habits.Plain;

    private string ProseUnit => proseUnit ?? unit;

    /// <summary>Blocks so far.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>A slot by id.</summary>
    public Slot Slot(int id) => slots[id];

    /// <summary>A slot by key; none where the cell was left blank.</summary>
    public Slot? Find(string key) => keys.TryGetValue(key, out var id) ? slots[id] : null;

    /// <summary>Adds a slot.</summary>
    public Slot Add(Func<Slot, Slot> fill, string key = "")
    {
        var slot = fill(new Slot(slots.Count));
        slots.Add(slot);
        if (key.Length > 0)
        {
            keys.Add(key, slot.Id);
        }

        return slot;
    }

    /// <summary>An amount rounded to two decimals of a unit.</summary>
    public static decimal Printed(Amount amount, string unit) => Rounded(amount.Yuan / (unit == "元" ? 1m : 10_000m));

    /// <summary>Half away from zero, to two decimals.</summary>
    public static decimal Rounded(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    /// <summary>An amount in a table cell.</summary>
    public Slot CellMoney(Amount amount, string label, string key) => CellMoney(amount, label, key, unit);

    /// <summary>An amount in a cell of a table that has a unit of its own.</summary>
    public Slot CellMoney(Amount amount, string label, string key, string of) =>
        Add(s => s with { Value = Printed(amount, of), Decimals = 2, Grouped = true, Unit = of, Label = label }, key);

    /// <summary>A percentage in a table cell, printed with its sign.</summary>
    public Slot CellPercent(decimal percent, string label, string key, int decimals = 2) =>
        Add(
            s =>
                s with
                {
                    Value = Math.Round(percent, decimals, MidpointRounding.AwayFromZero),
                    Decimals = decimals,
                    Unit = "%",
                    Tail = "%",
                    Label = label,
                },
            key
        );

    /// <summary>Points in a table cell, with two decimals.</summary>
    public Slot CellPoints(decimal points, string label, string key) =>
        Add(s => s with { Value = Rounded(points), Decimals = 2, Unit = "分", Label = label }, key);

    /// <summary>A whole number in a table cell.</summary>
    public Slot CellCount(int count, string of, string label, string key) =>
        Add(s => s with { Value = count, Unit = of, Label = label }, key);

    /// <summary>Points in the text.</summary>
    public Slot Points(decimal points) => Add(s => s with { Value = Rounded(points), Decimals = 2, Unit = "分", Tail = gap + "分" });

    /// <summary>An amount in the text.</summary>
    public Slot Money(Amount amount) =>
        Add(s =>
            s with
            {
                Value = Printed(amount, ProseUnit),
                Decimals = 2,
                Grouped = groupedProse,
                Unit = ProseUnit,
                Tail = gap + ProseUnit,
            }
        );

    /// <summary>An amount in the text that repeats a figure of a table.</summary>
    /// <param name="key">Key of the table's cell.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="kind">Kind of the relation between the two.</param>
    public Slot Cite(string key, Amount amount, string kind = RelationKind.TextVsTable)
    {
        var slot = Money(amount);
        Same(kind, "同一数字在两处应一致", slot, Find(key));
        return slot;
    }

    /// <summary>A percentage in the text.</summary>
    public Slot Percent(decimal percent) => Add(s => s with { Value = Rounded(percent), Decimals = 2, Unit = "%", Tail = "%" });

    /// <summary>A whole number with its unit in the text.</summary>
    public Slot Count(int count, string of, SlotUse use = SlotUse.Figure) =>
        Add(s => s with { Value = count, Unit = of, Tail = gap + of, Use = use });

    /// <summary>A word that depends on figures.</summary>
    public Slot Word(string word) => Add(s => s with { Word = word, Use = SlotUse.Unlisted });

    /// <summary>Adds a relation.</summary>
    public void Relate(Relation relation) => relations.Add(relation);

    /// <summary>Claims that two figures are the same; nothing where one of them is blank.</summary>
    public void Same(string kind, string text, Slot? result, Slot? other)
    {
        if (result is not null && other is not null)
        {
            Relate(new NumericRelation(kind, text, result.Id, [other.Id], o => o[0]));
        }
    }

    /// <summary>Claims that parts add up; blank parts count as nothing.</summary>
    public void Sum(string kind, string text, Slot? result, IEnumerable<Slot?> parts, string group = "")
    {
        var operands = parts.OfType<Slot>().Select(p => p.Id).ToImmutableArray();
        if (result is not null && operands.Length > 0)
        {
            Relate(new NumericRelation(kind, text, result.Id, operands, Total) { Group = group });
        }
    }

    /// <summary>Claims plus − minus; blank figures count as nothing.</summary>
    public void Balance(string kind, string text, Slot? result, IEnumerable<Slot?> plus, IEnumerable<Slot?> minus, string group = "")
    {
        var added = plus.OfType<Slot>().Select(s => s.Id).ToArray();
        var taken = minus.OfType<Slot>().Select(s => s.Id).ToArray();
        if (result is not null)
        {
            Relate(
                new NumericRelation(
                    kind,
                    text,
                    result.Id,
                    [.. added, .. taken],
                    o => Total(o.Take(added.Length)) - Total(o.Skip(added.Length))
                )
                {
                    Group = group,
                }
            );
        }
    }

    /// <summary>Claims that a figure is the mean of others.</summary>
    public void Mean(string text, Slot mean, IEnumerable<Slot> of) =>
        Relate(new NumericRelation(RelationKind.Mean, text, mean.Id, [.. of.Select(s => s.Id)], o => Total(o) / Bounds.Exactly(o.Count)));

    /// <summary>Claims that a percentage is part ÷ whole.</summary>
    public void Ratio(string kind, string text, Slot? percent, Slot? part, Slot? whole)
    {
        if (percent is not null && part is not null && whole is { Value: > 0 })
        {
            Relate(new NumericRelation(kind, text, percent.Id, [part.Id, whole.Id], o => o[0] / o[1] * Bounds.Exactly(100)));
        }
    }

    /// <summary>Claims that a part is at most the whole.</summary>
    public void AtMost(string kind, string text, Slot? part, Slot? whole)
    {
        if (part is not null && whole is not null)
        {
            Relate(new NumericRelation(kind, text, part.Id, [whole.Id], o => o[0]) { AtMost = true });
        }
    }

    /// <summary>Claims that a word fits.</summary>
    public void Fits(string kind, string text, Slot word, params IEnumerable<Slot?> operands) =>
        Relate(new WordRelation(kind, text, word.Id, [.. operands.OfType<Slot>().Select(o => o.Id)], word.Word));

    /// <summary>Adds a block.</summary>
    public void Add(Block block) => blocks.Add(block);

    /// <summary>Adds a heading.</summary>
    public void Heading(int level, string text, bool newPage = false) =>
        blocks.Add(new HeadingBlock(Name("h"), level, text) { PageBreakBefore = newPage });

    /// <summary>Adds a paragraph.</summary>
    public void Paragraph([InterpolatedStringHandlerArgument("")] ref ProseHandler prose) =>
        blocks.Add(new ParagraphBlock(Name("p"), prose.Runs));

    /// <summary>Runs of a sentence that becomes part of a paragraph or cell.</summary>
    public IReadOnlyList<Run> Prose([InterpolatedStringHandlerArgument("")] ref ProseHandler prose) => prose.Runs;

    /// <summary>The finished document; title and names are filled in by the caller.</summary>
    public (ImmutableArray<Block> Blocks, ImmutableArray<Slot> Slots, ImmutableArray<Relation> Relations) Build() =>
        ([.. blocks], [.. slots], [.. relations]);

    private string Name(string prefix) => $"{prefix}{++named}";

    private static Bounds Total(IEnumerable<Bounds> bounds) => bounds.Aggregate(Bounds.Exactly(0), (a, b) => a + b);
}
