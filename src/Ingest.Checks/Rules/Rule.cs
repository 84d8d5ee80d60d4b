using Ingest.Model;

namespace Ingest.Checks;

/// <summary>One rule (审核公式 or logical check) of the catalogue.</summary>
public sealed record Rule
{
    /// <summary>Stable id, such as <c>final-accounts.03.row-total</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name.</summary>
    public required string NameEn { get; init; }

    /// <summary>What is recomputed and what a break means.</summary>
    public required string Description { get; init; }

    /// <summary>Where the rule comes from: a norm, a form's instructions, or the document's own words.</summary>
    public required string Basis { get; init; }

    /// <summary>Which documents it applies to.</summary>
    public required Applicability Applies { get; init; }

    /// <summary>How bad a break is when nothing explains it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The family it belongs to: the name of its catalogue sheet.</summary>
    public required string Family { get; init; }

    /// <summary>Formulas in the catalogue's notation; empty for a rule whose relation is found by code.</summary>
    public IReadOnlyList<string> Formulas { get; init; } = [];
}
