using System.Text;

namespace Ingest.Checks;

/// <summary>Writes the catalogue as the page <c>docs/rules.md</c>.</summary>
public static class RuleDocumentation
{
    /// <summary>The page, one section for each sheet; it ends with a line break.</summary>
    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# Rules\n\n");
        page.Append(
            $"Generated from the sheets in `src/Ingest.Checks/Catalogue` ({RuleCatalogue.All.Count} rules). Do not edit: change a sheet and run the tests with\n"
        );
        page.Append("`UPDATE_RULES_MD=1`. The notation of the formulas is explained in `src/Ingest.Checks/Catalogue/README.md`.\n\n");
        page.Append(
            "A relation is inconsistent only when the interval of what is printed and the interval recomputed from its operands do not meet;\n"
        );
        page.Append("the slack follows from the digits printed, and there is no other tolerance.\n");
        foreach (var family in RuleCatalogue.All.GroupBy(r => r.Family))
        {
            page.Append($"\n## {family.Key}\n");
            foreach (var rule in family)
            {
                Append(page, rule);
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Rule rule)
    {
        page.Append($"\n### `{rule.Id}`\n\n**{rule.NameZh}** · {rule.NameEn}\n\n{rule.Description}\n\n");
        page.Append($"- Basis: {rule.Basis}\n- Applies to: {rule.Applies}\n- Severity: {rule.Severity.ToString().ToLowerInvariant()}\n");
        foreach (var formula in rule.Formulas)
        {
            page.Append($"- `{formula}`\n");
        }
    }
}
