using System.Globalization;

namespace Ingest.Checks;

/// <summary>
/// Finds classification codes that are misprinted: in a table that lists 类, 款 and 项 under each other, a code that is no part of the code above
/// it, or under which nothing belongs. What it should be is told by its place: the printed digits with two neighbours swapped, or one changed.
/// </summary>
internal static class CodeRepair
{
    private const int ClassLength = 3;

    /// <summary>Mends the codes of all tables.</summary>
    /// <param name="tables">The tables of a document; the rows of their lanes are replaced.</param>
    public static void MendAll(IReadOnlyList<TableView> tables)
    {
        var lanes = tables.SelectMany(t => t.Lanes).ToList();
        var listed = lanes
            .SelectMany(l => l.Rows.Select(r => r.Code).Where(c => c.Length >= ClassLength).Distinct())
            .GroupBy(c => c, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var lane in lanes)
        {
            var own = lane.Rows.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
            lane.Rows = Mend(lane.Rows, c => listed.GetValueOrDefault(c) > (own.Contains(c) ? 1 : 0));
        }
    }

    /// <summary>The rows with such codes replaced by those that fit; <see cref="RowView.PrintedCode"/> keeps what is printed.</summary>
    /// <param name="rows">Rows of a lane in order.</param>
    /// <param name="isElsewhere">Whether a code is listed in another lane or table of the document: then it is printed as it should be.</param>
    public static IReadOnlyList<RowView> Mend(IReadOnlyList<RowView> rows, Func<string, bool> isElsewhere)
    {
        var at = Enumerable.Range(0, rows.Count).Where(i => rows[i].Code.Length >= ClassLength).ToList();
        var codes = at.ConvertAll(i => rows[i].Code);
        if (codes.Count < 3 || codes.Distinct().Count() != codes.Count)
        {
            return rows;
        }

        for (var i = 0; i < codes.Count; i++)
        {
            codes[i] = isElsewhere(codes[i]) ? codes[i] : MendedParent(codes, i, isElsewhere) ?? codes[i];
        }

        for (var i = 1; i < codes.Count; i++)
        {
            codes[i] = isElsewhere(codes[i]) ? codes[i] : MendedPart(codes, i, isElsewhere) ?? codes[i];
        }

        var mended = rows.ToArray();
        foreach (var (row, code) in at.Zip(codes).Where(x => rows[x.First].Code != x.Second))
        {
            mended[row] = rows[row] with { Code = code, PrintedCode = rows[row].Code };
        }

        return mended;
    }

    /// <summary>What a code should be when none of the codes listed below it begins with it, but all with a misprint of it.</summary>
    private static string? MendedParent(List<string> codes, int index, Func<string, bool> isElsewhere)
    {
        var code = codes[index];
        var below = codes.Skip(index + 1).TakeWhile(c => c.Length > code.Length).ToList();
        if (below.Count == 0 || below.Exists(c => c.StartsWith(code, StringComparison.Ordinal)))
        {
            return null;
        }

        var fitting = Swaps(code)
            .Concat(OtherDigits(code))
            .Where(s => !codes.Contains(s) && below.TrueForAll(c => c.StartsWith(s, StringComparison.Ordinal)))
            .ToList();

        // Of a code with one code below it either may be misprinted; the document's other tables tell, or else the longer is likelier.
        return fitting.Find(isElsewhere.Invoke) ?? (below.Count > 1 ? fitting.FirstOrDefault() : null);
    }

    /// <summary>
    /// What a code should be to belong to the nearest shorter code above it. A table may skip a level, so one changed digit is taken for a misprint only
    /// where the codes do not ascend.
    /// </summary>
    private static string? MendedPart(List<string> codes, int index, Func<string, bool> isElsewhere)
    {
        var code = codes[index];
        var parent = codes.Take(index).LastOrDefault(c => c.Length < code.Length);
        var isListed = code.Length > ClassLength && codes.Contains(code[..^Math.Min(2, code.Length - ClassLength)]);
        var ascends = Ascends(codes, index, code);
        if (parent is null || code.StartsWith(parent, StringComparison.Ordinal) || (isListed && ascends))
        {
            return null;
        }

        var candidates = Swaps(code).Concat(ascends || isListed ? [] : OtherDigits(code));
        var fitting = candidates.Where(s => !codes.Contains(s) && s.StartsWith(parent, StringComparison.Ordinal)).ToList();
        return fitting.Find(isElsewhere.Invoke) ?? fitting.Find(s => Ascends(codes, index, s)) ?? fitting.FirstOrDefault();
    }

    private static bool Ascends(List<string> codes, int index, string code) =>
        string.CompareOrdinal(codes[index - 1], code) < 0
        && (index + 1 == codes.Count || string.CompareOrdinal(code, codes[index + 1]) < 0);

    private static IEnumerable<string> Swaps(string code)
    {
        for (var i = 0; i + 1 < code.Length; i++)
        {
            if (code[i] != code[i + 1])
            {
                yield return string.Concat(code.AsSpan(0, i), code.AsSpan(i + 1, 1), code.AsSpan(i, 1), code.AsSpan(i + 2));
            }
        }
    }

    private static IEnumerable<string> OtherDigits(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            for (var digit = 0; digit <= 9; digit++)
            {
                if (code[i] - '0' != digit)
                {
                    yield return string.Concat(code.AsSpan(0, i), digit.ToString(CultureInfo.InvariantCulture), code.AsSpan(i + 1));
                }
            }
        }
    }
}
