using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// The quantities of one document that another document of the organisation can speak of: the known concepts, and the items of the
/// functional classification in the table of the general public budget.
/// </summary>
internal sealed class StatedQuantities
{
    private readonly ILookup<string, Figure> byConcept;
    private readonly FunctionalRows general;

    /// <summary>Indexes a document.</summary>
    /// <param name="view">The document.</param>
    public StatedQuantities(DocumentView view)
    {
        View = view;
        byConcept = view
            .Document.Figures.Where(f => f.Concept is not null && MoneyUnit.InYuan(f.Unit) is not null)
            .OrderBy(f => f.Table is null)
            .ToLookup(f => f.Concept!, StringComparer.Ordinal);
        var kind = view.Document.Kind == DocumentKind.Budget ? "budget." : "final-accounts.";
        general = FunctionalRows.Of(view.OfKind(kind + "general-public-budget"));
    }

    /// <summary>The document.</summary>
    public DocumentView View { get; }

    /// <summary>Every figure that states a concept for some periods, those of tables first.</summary>
    /// <param name="concept">Stable id.</param>
    /// <param name="periods">The periods.</param>
    public IReadOnlyList<Figure> Of(string concept, params ReadOnlySpan<Period> periods)
    {
        var found = new List<Figure>();
        foreach (var figure in byConcept[concept])
        {
            if (periods.Contains(figure.Period))
            {
                found.Add(figure);
            }
        }

        return found;
    }

    /// <summary>The figure of an item of the functional classification in the table of the general public budget.</summary>
    /// <param name="names">Names of 类, 款, 项.</param>
    public Figure? Item(IReadOnlyList<string> names) => general.Find(names)?.Figure;
}
