using Ingest.Extraction.Numbers;

namespace Ingest.Extraction.Prose;

/// <summary>Cuts a text into clauses; marks inside numbers and inside brackets or quotes without numbers do not cut.</summary>
internal static class ClauseSplitter
{
    /// <summary>The clauses of a text in order.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="numbers">Its figures.</param>
    public static List<Clause> Split(string text, IReadOnlyList<PrintedNumber> numbers)
    {
        var clauses = new List<Clause>();
        var start = 0;
        var opener = '。';
        var next = 0;
        var counted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (next < numbers.Count && i >= numbers[next].Start)
            {
                i = Math.Max(i, numbers[next].End - 1);
                next++;
                counted = true;
                continue;
            }

            if (
                ClosingOf(text[i]) is { } closing
                && text.IndexOf(closing, i + 1) is var close
                && close > i
                && !HoldsNumber(numbers, i, close)
            )
            {
                i = close;
                continue;
            }

            var mark = MarkAt(text, i, counted);
            if (mark is '\0')
            {
                continue;
            }

            clauses.Add(new Clause(start, i, opener, mark));
            start = i + 1;
            opener = mark;
            counted = false;
        }

        if (start < text.Length)
        {
            clauses.Add(new Clause(start, text.Length, opener, '。'));
        }

        return clauses;
    }

    /// <summary>The mark that ends a clause here; 、 ends one only after a number, elsewhere it joins words.</summary>
    private static char MarkAt(string text, int i, bool counted) =>
        text[i] switch
        {
            '。' or '!' or '?' => '。',
            ';' => ';',
            ':' => ':',
            ',' => ',',
            '、' when counted => '、',
            '(' when RolePhrases.LengthOfAmongThem(text.AsSpan(i + 1).TrimStart(' '), inBrackets: true) > 0 => ',',
            _ => '\0',
        };

    private static char? ClosingOf(char c) =>
        c switch
        {
            '(' => ')',
            '“' => '”',
            '《' => '》',
            '[' => ']',
            '〔' => '〕',
            _ => null,
        };

    private static bool HoldsNumber(IReadOnlyList<PrintedNumber> numbers, int start, int end)
    {
        foreach (var number in numbers)
        {
            if (number.Start > start && number.Start < end)
            {
                return true;
            }
        }

        return false;
    }
}
