using System.Globalization;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents;

/// <summary>What a document that says more prints beside its figures; see <see cref="Habits.SaysMore"/>.</summary>
internal static class VariedSlots
{
    /// <summary>A sum in 亿元 that repeats a figure of a table.</summary>
    /// <param name="b">The document so far.</param>
    /// <param name="key">Key of the table's cell.</param>
    /// <param name="amount">The amount.</param>
    public static Slot HundredMillions(this ManuscriptBuilder b, string key, Amount amount)
    {
        var decimals = amount.Yuan >= 100_000_000 ? 2 : 4;
        var slot = b.Add(s =>
            s with
            {
                Value = Math.Round(amount.Yuan / 100_000_000, decimals, MidpointRounding.AwayFromZero),
                Decimals = decimals,
                Unit = "亿元",
                Tail = b.Gap + "亿元",
            }
        );
        b.Same(RelationKind.Magnitude, "以亿元和万元表示的同一数字应一致", slot, b.Find(key));
        return slot;
    }

    /// <summary>Claims that a count is that of things known otherwise.</summary>
    public static void Counts(this ManuscriptBuilder b, string kind, string text, Slot count, int things) =>
        b.Relate(new NumericRelation(kind, text, count.Id, [], _ => Bounds.Exactly(things)));

    /// <summary>The number of a row, in a cell.</summary>
    /// <param name="b">The document so far.</param>
    /// <param name="number">The number, from 1.</param>
    /// <param name="table">Names the table.</param>
    public static IReadOnlyList<Run> RowNumber(this ManuscriptBuilder b, int number, string table)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return b.Habits.SaysMore ? [Run.Of(b.Word(text, RelationKind.RowNumber, "行次连续", table))] : [Run.Of(text)];
    }

    /// <summary>The name of the department; a slot of its own where the document says more.</summary>
    /// <param name="b">The document so far.</param>
    /// <param name="name">The name.</param>
    public static IReadOnlyList<Run> Organisation(this ManuscriptBuilder b, string name) =>
        b.Habits.SaysMore ? [Run.Of(b.Word(name, RelationKind.Organisation, $"单位名称为{name}"))] : [Run.Of(name)];

    /// <summary>The name of an option in a cell, which must not stand twice; none in a plain document.</summary>
    /// <param name="b">The document so far.</param>
    /// <param name="name">The name.</param>
    /// <param name="previous">The option above; none for the first.</param>
    public static Slot? OptionName(this ManuscriptBuilder b, string name, Slot? previous) =>
        b.Habits.SaysMore ? b.Word(name, RelationKind.Distinct, "选项不重复", "", previous) : null;

    /// <summary>A word that must be the one that fits.</summary>
    public static Slot Word(
        this ManuscriptBuilder b,
        string word,
        string kind,
        string text,
        string group = "",
        params IEnumerable<Slot?> operands
    )
    {
        var slot = b.Word(word);
        b.Relate(new WordRelation(kind, text, slot.Id, [.. operands.OfType<Slot>().Select(o => o.Id)], word) { Group = group });
        return slot;
    }
}
