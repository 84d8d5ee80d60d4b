namespace Ingest.Checks;

/// <summary>A formula of the catalogue: a claimed place, a comparison and terms.</summary>
/// <param name="Claimed">The place whose figure is claimed.</param>
/// <param name="Comparison">How it compares.</param>
/// <param name="Terms">What is recomputed.</param>
internal sealed record Formula(Reference Claimed, Comparison Comparison, IReadOnlyList<FormulaTerm> Terms)
{
    /// <summary>Whether all places are in one table.</summary>
    public bool IsWithinOneTable => Terms.All(t => t.Reference.Table == Claimed.Table);
}
