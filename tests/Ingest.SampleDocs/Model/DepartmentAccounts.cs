namespace Ingest.SampleDocs.Model;

/// <summary>A fictional department's accounts of one year: exact amounts, nothing about print.</summary>
public sealed record DepartmentAccounts
{
    /// <summary>Full name.</summary>
    public required string Organisation { get; init; }

    /// <summary>The place it belongs to.</summary>
    public required string Place { get; init; }

    /// <summary>What kind of department it is.</summary>
    public required Theme Theme { get; init; }

    /// <summary>Subordinate units that are part of the accounts.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>All 项, in the order of their codes.</summary>
    public required IReadOnlyList<SpendingLine> Lines { get; init; }

    /// <summary>Basic expenditure from the general public budget by economic code (五位 款).</summary>
    public required IReadOnlyDictionary<string, Amount> Economic { get; init; }

    /// <summary>Money other than appropriations brought forward; negative in rare, legitimate cases.</summary>
    public required Amount OtherOpening { get; init; }

    /// <summary>Earlier surpluses used this year (使用非财政拨款结余).</summary>
    public required Amount SurplusUsed { get; init; }

    /// <summary>Distribution of surpluses (结余分配).</summary>
    public required Amount Distribution { get; init; }

    /// <summary>“三公”经费: budget.</summary>
    public required ThreePublic ThreePublicBudget { get; init; }

    /// <summary>“三公”经费: spent.</summary>
    public required ThreePublic ThreePublicSpent { get; init; }

    /// <summary>“三公”经费: spent in the year before.</summary>
    public required ThreePublic ThreePublicPrior { get; init; }

    /// <summary>Total of income and expenditure in the year before.</summary>
    public required Amount PriorTotal { get; init; }

    /// <summary>Total of appropriations in the year before.</summary>
    public required Amount PriorFiscalTotal { get; init; }

    /// <summary>Total of appropriations in the budget at the beginning of the year.</summary>
    public required Amount FiscalBudget { get; init; }

    /// <summary>Projects with a self-evaluation form.</summary>
    public required IReadOnlyList<Project> Projects { get; init; }

    /// <summary>The rest of the text.</summary>
    public required OtherMatters Matters { get; init; }

    /// <summary>Whether every unit is an administrative one: then 机关运行经费 equals 公用经费.</summary>
    public required bool OnlyAdministrative { get; init; }

    /// <summary>General public budget expenditure of the year before, where lines that ended then are not among the lines now.</summary>
    public Amount? PriorGeneral { get; init; }

    /// <summary>Sum over the 项.</summary>
    public Amount Sum(Func<SpendingLine, Amount> of) => Amount.Sum(Lines.Select(of));

    /// <summary>All income of the year.</summary>
    public Amount Income => Sum(l => l.Income);

    /// <summary>All expenditure of the year.</summary>
    public Amount Expenditure => Sum(l => l.Expenditure);

    /// <summary>All money brought forward.</summary>
    public Amount Opening => Sum(l => l.Opening) + OtherOpening;

    /// <summary>What remains at the end.</summary>
    public Amount Closing => Income + SurplusUsed + Opening - Expenditure - Distribution;

    /// <summary>Total on both sides of the summary table.</summary>
    public Amount Total => Income + SurplusUsed + Opening;

    /// <summary>Total on both sides of the appropriations table.</summary>
    public Amount FiscalTotal => Sum(l => l.FiscalIncome) + Sum(l => l.Opening);

    /// <summary>Sum of the economic codes that start so.</summary>
    public Amount EconomicSum(string prefix) =>
        Amount.Sum(Economic.Where(e => e.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(e => e.Value));

    /// <summary>人员经费.</summary>
    public Amount Personnel => EconomicSum("301") + EconomicSum("303");

    /// <summary>公用经费.</summary>
    public Amount PublicCosts => EconomicSum("302") + EconomicSum("310");
}
