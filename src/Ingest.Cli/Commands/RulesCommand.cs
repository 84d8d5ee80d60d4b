using System.CommandLine;
using Ingest.Checks;
using Ingest.Cli.Output;
using Spectre.Console;
using Rule = Ingest.Checks.Rule;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest rules</c>: the rule catalogue.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var wanted = new Argument<string?>("RULE")
        {
            Description = "Only this rule, or all rules below it: form means form.*; one rule is described in full",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = JsonOption.Create();
        var command = new Command("rules", "List the rules documents are checked by.") { wanted, json };
        command.SetAction(parsed =>
        {
            var id = parsed.GetValue(wanted);
            var rules = RuleCatalogue
                .All.Where(r => id is null || r.Id == id || r.Id.StartsWith(id + ".", StringComparison.Ordinal))
                .ToList();
            if (rules.Count == 0)
            {
                terminal.Say($"{id}: there is no such rule; 'ingest rules' lists them all.");
                return ExitCode.WrongArguments;
            }

            if (parsed.GetValue(json))
            {
                JsonOutput.Write(rules.Select(Json));
            }
            else if (rules is [var one])
            {
                Describe(one, terminal);
            }
            else
            {
                Write(rules, terminal);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<Rule> rules, Terminal terminal)
    {
        var table = Terminal.Columns("RULE", "SEVERITY", "APPLIES TO", "NAME");
        foreach (var rule in rules)
        {
            string[] row = [rule.Id, DocumentJson.NameOf(rule.Severity), rule.Applies.ToString(), rule.NameZh];
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        terminal.Write(table);
        terminal.Say(Nouns.Count(rules.Count, "rule"));
    }

    private static void Describe(Rule rule, Terminal terminal)
    {
        string[] lines =
        [
            $"{rule.Id}  {DocumentJson.NameOf(rule.Severity)}",
            rule.NameZh,
            rule.NameEn,
            rule.Description,
            $"basis: {rule.Basis}",
            $"applies to: {rule.Applies}",
            .. rule.Formulas.Select(f => $"formula: {f}"),
        ];
        foreach (var line in lines)
        {
            terminal.Data.WriteLine(line);
        }
    }

    private static object Json(Rule r) =>
        new
        {
            r.Id,
            r.Family,
            r.NameZh,
            r.NameEn,
            r.Description,
            r.Basis,
            AppliesTo = r.Applies.ToString(),
            r.Severity,
            r.Formulas,
        };
}
