namespace Ingest.Checks;

/// <summary>The classes of an indicator system with their subtotals, and the total as a class of its own.</summary>
/// <param name="All">The classes in order.</param>
internal sealed record ClassScores(IReadOnlyList<ClassScore> All)
{
    /// <summary>Reads the classes and the 小计 rows after them.</summary>
    /// <param name="system">The indicator system.</param>
    public static ClassScores Read(ScoreTable system)
    {
        var classes = new List<ClassScore>();
        foreach (var group in system.Indicators.GroupBy(i => i.Level1).Where(g => g.Key.Length > 0))
        {
            var next = group.Max(i => i.Index) + 1;
            var isSubtotal = Label.Normalise(system.Table.OwnTextAt(next, 0)).Contains("小计");
            classes.Add(
                new ClassScore(
                    group.Key,
                    EvaluationView.Stem(group.Key),
                    isSubtotal ? PointsReader.Points(system.Table.FigureAt(next, system.Columns.Weight)) : null,
                    isSubtotal ? PointsReader.Points(system.Table.FigureAt(next, system.Columns.Score)) : null,
                    isSubtotal ? PointsReader.Percent(system.Table.FigureAt(next, system.Columns.ScoreRate)) : null
                )
            );
        }

        return new ClassScores(classes);
    }

    /// <summary>The class a label speaks of; none when it speaks of none.</summary>
    /// <param name="label">A column, row or heading.</param>
    public ClassScore? Find(string label)
    {
        var stem = new ClassScore("", EvaluationView.Stem(label), null, null, null).Stem;
        return All.FirstOrDefault(c => c.Stem.Length >= 2 && c.Stem == stem);
    }
}
