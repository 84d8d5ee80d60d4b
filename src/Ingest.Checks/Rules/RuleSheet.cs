using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Reads a sheet of the catalogue. A sheet is lines of <c>key value</c>; <c>rule</c> begins a rule, a blank line or the
/// next <c>rule</c> ends it, <c>#</c> begins a comment, and a line that begins with white space continues the one above.
/// </summary>
internal static class RuleSheet
{
    /// <summary>All rules of a sheet.</summary>
    /// <param name="family">Name of the sheet.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="FormatException">When a line is not understood or a rule lacks a part; names sheet and rule.</exception>
    public static IReadOnlyList<Rule> Read(string family, string text)
    {
        var rules = new List<Rule>();
        var fields = new List<(string Key, string Value)>();
        foreach (var (key, value) in Lines(family, text))
        {
            if (key == "rule" && fields.Count > 0)
            {
                rules.Add(Build(family, fields));
                fields.Clear();
            }

            fields.Add((key, value));
        }

        if (fields.Count > 0)
        {
            rules.Add(Build(family, fields));
        }

        return rules;
    }

    private static List<(string Key, string Value)> Lines(string family, string text)
    {
        var lines = new List<(string Key, string Value)>();
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = raw.TrimEnd();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (char.IsWhiteSpace(line[0]))
            {
                if (lines.Count == 0)
                {
                    throw new FormatException($"Sheet {family}: the first line continues nothing: {line}");
                }

                lines[^1] = (lines[^1].Key, $"{lines[^1].Value} {line.Trim()}");
                continue;
            }

            var space = line.IndexOf(' ');
            if (space < 0)
            {
                throw new FormatException($"Sheet {family}: a line needs a key and a value: {line}");
            }

            lines.Add((line[..space], line[(space + 1)..].Trim()));
        }

        return lines;
    }

    private static Rule Build(string family, List<(string Key, string Value)> fields)
    {
        var id =
            fields[0].Key == "rule"
                ? fields[0].Value
                : throw new FormatException($"Sheet {family}: begins with {fields[0].Key}, not with a rule.");
        string One(string key) =>
            fields.Where(f => f.Key == key).Select(f => f.Value).SingleOrDefault()
            ?? throw new FormatException($"Sheet {family}, rule {id}: needs exactly one line '{key}'.");

        return new Rule
        {
            Id = id,
            Family = family,
            NameZh = One("zh"),
            NameEn = One("en"),
            Description = One("what"),
            Basis = One("basis"),
            Applies = ReadApplicability(family, id, One("applies")),
            Severity = Enum.TryParse<Severity>(One("severity"), ignoreCase: true, out var severity)
                ? severity
                : throw new FormatException($"Sheet {family}, rule {id}: severity is error, warning or note."),
            Formulas = [.. fields.Where(f => f.Key == "formula").Select(f => f.Value)],
        };
    }

    private static Applicability ReadApplicability(string family, string id, string text)
    {
        var applies = new Applicability();
        foreach (var word in text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            applies = word switch
            {
                "all" => applies,
                "final-accounts" => applies with { Kinds = [.. applies.Kinds, DocumentKind.FinalAccounts] },
                "budget" => applies with { Kinds = [.. applies.Kinds, DocumentKind.Budget] },
                "evaluation-report" => applies with { Kinds = [.. applies.Kinds, DocumentKind.EvaluationReport] },
                "self-evaluation" => applies with { Kinds = [.. applies.Kinds, DocumentKind.SelfEvaluation] },
                _ when word.StartsWith("from:") => applies with { FromYear = int.Parse(word[5..]) },
                _ when word.StartsWith("to:") => applies with { ToYear = int.Parse(word[3..]) },
                _ when word.StartsWith("region:") => applies with { Regions = [.. applies.Regions, word[7..]] },
                _ => throw new FormatException($"Sheet {family}, rule {id}: unknown applicability '{word}'."),
            };
        }

        return applies;
    }
}
