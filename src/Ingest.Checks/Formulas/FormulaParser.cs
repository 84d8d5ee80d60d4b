using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>
/// Reads formulas such as <c>03[*, 本年支出合计] = 03[*, 基本支出] + 03[*, 项目支出] + 03[*, 经营支出]?</c>.
/// The notation is described in <c>Catalogue/README.md</c>.
/// </summary>
internal static partial class FormulaParser
{
    /// <summary>Reads a formula.</summary>
    /// <param name="text">The formula.</param>
    /// <exception cref="FormatException">When it is not understood; says where.</exception>
    public static Formula Parse(string text)
    {
        var operation = Operator().Match(text);
        if (!operation.Success)
        {
            throw new FormatException($"A formula needs '=', '<=' or '>=': {text}");
        }

        var claimed = ParseReference(text[..operation.Index].Trim());
        var comparison = operation.Value switch
        {
            "<=" => Comparison.AtMost,
            ">=" => Comparison.AtLeast,
            _ => Comparison.Equal,
        };
        return new Formula(claimed, comparison, ParseTerms(text[(operation.Index + operation.Length)..]));
    }

    private static List<FormulaTerm> ParseTerms(string text)
    {
        var terms = new List<FormulaTerm>();
        var at = 0;
        while (at < text.Length)
        {
            var match = Term().Match(text, at);
            if (!match.Success || match.Index != at)
            {
                throw new FormatException($"A term is not understood: {text[at..]}");
            }

            var reference = ParseReference(match.Groups["ref"].Value);
            terms.Add(
                new FormulaTerm(
                    match.Groups["sign"].Value == "-" ? -1 : 1,
                    match.Groups["sum"].Success,
                    match.Groups["optional"].Success,
                    reference
                )
            );
            at += match.Length;
        }

        return terms.Count > 0 ? terms : throw new FormatException("A formula needs something on its right side.");
    }

    private static Reference ParseReference(string text)
    {
        var match = Place().Match(text);
        if (!match.Success)
        {
            throw new FormatException($"A place is not understood: {text}");
        }

        var table = match.Groups["table"].Value;
        if (table != "文")
        {
            _ = TableNumbers.KindOf(table);
        }

        return new Reference(
            table,
            match.Groups["lane"].Value,
            match.Groups["row"].Value.Trim(),
            match.Groups["column"].Value.Trim(),
            match.Groups["scope"].Value
        );
    }

    [GeneratedRegex("<=|>=|=")]
    private static partial Regex Operator();

    [GeneratedRegex(
        @"\s*(?<sign>[+\-])?\s*(?:(?<sum>SUM)\((?<ref>[^()\[]*\[[^\]]*\])\)|(?<ref>[^\s+\-?\[]*\[[^\]]*\]))(?<optional>\?)?\s*",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Term();

    [GeneratedRegex(
        @"^(?<table>[^\[{]+)(?:\{(?<scope>[^}]*)\})?\[(?:(?<lane>收入|支出):)?(?<row>[^,\]]*)(?:,(?<column>[^\]]*))?\]$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Place();
}
