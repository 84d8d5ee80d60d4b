using Ingest.Checks.Tests.Examples;
using Ingest.Model;

namespace Ingest.Checks.Tests.Repairs;

/// <summary>Every figure of a whole report in turn, misread or wrong in the report itself.</summary>
public sealed class MisreadingTests
{
    private static readonly Document Printed = SampleDepartment.Build();

    [Fact]
    public void A_misread_figure_gets_its_printed_value_back_or_is_left_alone_and_no_other_figure_is_touched()
    {
        var (seen, repaired) = (0, 0);
        foreach (var figure in Printed.Figures)
        {
            if (Misprint(figure) is not var (wrong, third))
            {
                continue;
            }

            var read = DocumentChecker.Check(
                With(
                    figure with
                    {
                        Value = wrong,
                        Confidence = 0.7,
                        Readings = [Reading(figure, figure.Value, 0.2), Reading(figure, third, 0.1)],
                    }
                )
            );
            seen += read.Relations.Any(r => r.Status == RelationStatus.Inconsistent && r.Figures.Contains(figure.Id)) ? 1 : 0;
            foreach (var repair in RepairProposer.Propose(read))
            {
                Assert.Equal((figure.Id, figure.Value), (repair.Figure, repair.Reading.Value));
                repaired++;
            }
        }

        Assert.True(seen > 100, $"Only {seen} of {Printed.Figures.Count} misread figures broke a relation.");
        // Weights of forms are left: which relations claim them depends on their values.
        Assert.True(repaired >= 0.85 * seen, $"{repaired} of {seen} misread figures were repaired.");
    }

    [Fact]
    public void A_wrong_figure_of_the_report_is_never_repaired_away_when_its_right_value_was_given_no_chance()
    {
        foreach (var figure in Printed.Figures)
        {
            if (Misprint(figure) is var (wrong, third))
            {
                var read = With(figure with { Value = wrong, Confidence = 0.8, Readings = [Reading(figure, third, 0.2)] });
                Assert.Empty(RepairProposer.Propose(DocumentChecker.Check(read)));
            }
        }
    }

    /// <summary>Two numbers that differ from the printed one, and from each other, in the first digit.</summary>
    private static (decimal Wrong, decimal Third)? Misprint(Figure figure)
    {
        var place = 1m;
        while (place * 10 <= Math.Abs(figure.Value))
        {
            place *= 10;
        }

        return Math.Abs(figure.Value) < 10 || figure.Value > 9 * place ? null
            : Math.Abs(figure.Value) >= 8 * place ? (figure.Value - (3 * place), figure.Value - (5 * place))
            : (figure.Value + place, figure.Value + (2 * place));
    }

    private static AlternativeReading Reading(Figure figure, decimal value, double confidence) =>
        new(Amount.Print(value, figure.Decimals), value, figure.Decimals, confidence);

    private static Document With(Figure figure) =>
        Printed with
        {
            Figures = [.. Printed.Figures.Select(f => f.Id == figure.Id ? figure : f)],
        };
}
