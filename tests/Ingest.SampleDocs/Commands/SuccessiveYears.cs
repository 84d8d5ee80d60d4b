using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Documents.Budget;
using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Model.Generation;

namespace Ingest.SampleDocs.Commands;

/// <summary>Three documents of one department: final accounts of two successive years and the budget of the second.</summary>
/// <param name="Before">Final accounts of the first year.</param>
/// <param name="After">Final accounts of the second year; what is planted is wrong here.</param>
/// <param name="Budget">Budget of the second year.</param>
/// <param name="Wrong">The numbers printed wrong, in the unit they are printed in; none for consistent documents.</param>
public sealed record SuccessiveYears(Manuscript Before, Manuscript After, Manuscript Budget, IReadOnlyList<decimal> Wrong)
{
    /// <summary>Kinds of error that only a second document shows; each document by itself stays consistent.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["opening_vs_closing", "implied_prior", "initial_budget"];

    /// <summary>The documents that belong to a seed.</summary>
    /// <param name="seed">Source of all chance.</param>
    /// <param name="kind">What is wrong, one of <see cref="Kinds"/>; empty for nothing.</param>
    public static SuccessiveYears Make(ulong seed, string kind)
    {
        var random = new SeededRandom(seed).Fork("successive");
        var region =
            kind == "initial_budget" ? random.Pick([Region.Shanghai, Region.Sichuan, Region.Yunnan]) : (Region)random.Between(0, 4);
        var year = random.Between(2020, 2024);
        var last = HouseStyle.For(region, year - 1, random.Fork("style"));
        var style = HouseStyle.For(region, year, random.Fork("style"));
        var pair = YearPair.Make(last, style, random.Fork("accounts"));
        var (after, wrong) = Changed(pair.After, kind, style, random.Fork("wrong"));
        var planned = HouseStyle.For(Region.Shanghai, year, random.Fork("style")) with { ThreeCodeColumns = true };
        return new SuccessiveYears(
            FinalAccountsComposer.Compose(pair.Before, last, random.Fork("text"), Habits.Plain),
            FinalAccountsComposer.Compose(after, style, random.Fork("text"), Habits.Plain),
            BudgetComposer.Compose(pair.Budget, planned, Habits.Plain),
            wrong
        );
    }

    private static (DepartmentAccounts Accounts, decimal[] Wrong) Changed(
        DepartmentAccounts accounts,
        string kind,
        HouseStyle style,
        SeededRandom random
    )
    {
        decimal Printed(Amount amount) => ManuscriptBuilder.Printed(amount, style.Unit);
        if (kind == "opening_vs_closing")
        {
            var wrong = accounts with { OtherOpening = accounts.OtherOpening + random.Money(2, 40) };
            return (wrong, [Printed(wrong.Opening)]);
        }

        if (kind == "implied_prior")
        {
            var wrong = accounts with { PriorTotal = accounts.PriorTotal + accounts.PriorTotal.Thousandths(random.Between(30, 90)) };
            var change = wrong.Total - wrong.PriorTotal;
            return (wrong, [Math.Abs(Printed(change)), Printed(wrong.Total)]);
        }

        if (kind == "initial_budget")
        {
            var line = random.Pick([.. accounts.Lines.Where(l => !l.General.IsZero && !l.Budget.IsZero)]);
            var wrong = line with { Budget = line.Budget + line.Budget.Thousandths(random.Between(50, 200)) };
            return (
                accounts with
                {
                    Lines = [.. accounts.Lines.Select(l => l == line ? wrong : l)],
                },
                [Printed(wrong.Budget), Printed(accounts.Sum(l => l.General.IsZero ? Amount.Zero : l.Budget) + wrong.Budget - line.Budget)]
            );
        }

        return (accounts, []);
    }
}
