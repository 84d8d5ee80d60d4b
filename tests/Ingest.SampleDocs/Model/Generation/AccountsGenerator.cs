namespace Ingest.SampleDocs.Model.Generation;

/// <summary>Makes a fictional department's accounts of one year in which every identity of the accounts holds exactly.</summary>
public static class AccountsGenerator
{
    /// <summary>The accounts that belong to a sequence of random numbers.</summary>
    /// <param name="style">Region and year: they decide which lines and forms exist.</param>
    /// <param name="forms">Self-evaluation forms wanted.</param>
    /// <param name="random">Source of chance.</param>
    /// <param name="same">Accounts of the same department in another year, where there are some.</param>
    public static DepartmentAccounts Make(HouseStyle style, int forms, SeededRandom random, DepartmentAccounts? same = null)
    {
        var theme = random.Pick(Theme.All);
        var place = PlaceNames.Make(style.Region, random);
        var organisation = place + random.Pick(theme.Bureaus);
        var onlyAdministrative = random.Chance(30);
        if (same is not null)
        {
            (theme, place, organisation, onlyAdministrative) = (same.Theme, same.Place, same.Organisation, same.OnlyAdministrative);
        }

        var units = random
            .Shuffle(theme.Units)
            .Take(onlyAdministrative ? 1 : random.Between(2, theme.Units.Count))
            .Select(u => place + u)
            .ToArray();
        units = same is null ? units : [.. same.Units];
        var lines = new SpendingGenerator(theme, style, random.Fork("spending")).Make(onlyAdministrative);
        var economic = EconomicGenerator.Make(lines, random.Fork("economic"));
        var (surplus, distribution, otherOpening) = OtherMoney(lines, random.Fork("other"));
        var threePublic = ThreePublicYears(economic, random.Fork("three-public"));
        var fiscal = Amount.Sum(lines.Select(l => l.FiscalIncome + l.Opening));
        var total = Amount.Sum(lines.Select(l => l.Income + l.Opening)) + surplus + otherOpening;
        return new DepartmentAccounts
        {
            Organisation = organisation,
            Place = place,
            Theme = theme,
            Units = units,
            Lines = lines,
            Economic = economic,
            OtherOpening = otherOpening,
            SurplusUsed = surplus,
            Distribution = distribution,
            ThreePublicBudget = threePublic[0],
            ThreePublicSpent = threePublic[1],
            ThreePublicPrior = threePublic[2],
            PriorTotal = random.Vary(total, 820, 1180),
            PriorFiscalTotal = random.Vary(fiscal, 820, 1180),
            FiscalBudget = random.Vary(fiscal, 850, 1050),
            Projects = new ProjectGenerator(theme, style, random.Fork("projects")).Make(forms, organisation, units),
            Matters = Matters(economic, onlyAdministrative, random.Fork("matters")),
            OnlyAdministrative = onlyAdministrative,
        };
    }

    /// <summary>Money other than appropriations must not run dry; now and then a department carries a deficit forward.</summary>
    private static (Amount Surplus, Amount Distribution, Amount Opening) OtherMoney(IReadOnlyList<SpendingLine> lines, SeededRandom random)
    {
        var gain = Amount.Sum(lines.Select(l => l.Income - l.FiscalIncome - (l.Expenditure - l.Appropriated)));
        var surplus = random.Chance(25) ? random.Money(1, 20) : Amount.Zero;
        var opening = random.Chance(6) ? Amount.Zero - random.Money(1, 6) : random.Money(1, 60);
        var distribution = random.Chance(10) ? random.Money(1, 3) : Amount.Zero;
        var closing = gain + surplus + opening - distribution;
        return closing < Amount.Zero ? (surplus, distribution, opening - closing + random.Money(1, 9)) : (surplus, distribution, opening);
    }

    private static ThreePublic[] ThreePublicYears(IReadOnlyDictionary<string, Amount> economic, SeededRandom random)
    {
        Amount Of(string code) => economic.GetValueOrDefault(code, Amount.Zero);
        var spent = new ThreePublic(
            random.Chance(15) ? random.Money(1, 20) : Amount.Zero,
            random.Chance(30) ? random.Money(12, 36) : Amount.Zero,
            Of("30231") + (random.Chance(40) ? random.Money(1, 12) : Amount.Zero),
            Of("30217") + (random.Chance(30) ? random.Money(0, 2) : Amount.Zero)
        );
        ThreePublic Around(int low, int high) =>
            new(
                spent.Abroad.IsZero ? Amount.Zero : random.Vary(spent.Abroad, low, high),
                spent.Purchase.IsZero ? Amount.Zero : random.Vary(spent.Purchase, low, high),
                random.Vary(spent.Running, low, high),
                random.Vary(spent.Reception, low, high)
            );
        return [Around(1020, 1400), spent, Around(700, 1300)];
    }

    private static OtherMatters Matters(IReadOnlyDictionary<string, Amount> economic, bool onlyAdministrative, SeededRandom random)
    {
        var publicCosts = Amount.Sum(
            economic
                .Where(e => e.Key.StartsWith("302", StringComparison.Ordinal) || e.Key.StartsWith("310", StringComparison.Ordinal))
                .Select(e => e.Value)
        );
        var running = onlyAdministrative ? publicCosts : publicCosts.Thousandths(random.Between(350, 800));
        Amount[] procurement = [random.Money(5, 200), random.Chance(60) ? random.Money(20, 900) : Amount.Zero, random.Money(10, 500)];
        var small = Amount.Sum(procurement).Thousandths(random.Between(600, 1000));
        return new OtherMatters
        {
            RunningCosts = running,
            PriorRunningCosts = random.Vary(running, 850, 1150),
            Procurement = procurement,
            SmallAndMedium = small,
            SmallAndMicro = small.Thousandths(random.Between(400, 950)),
            Vehicles =
            [
                0,
                random.Between(0, 1),
                random.Between(0, 2),
                random.Between(0, 3),
                random.Between(0, 8),
                random.Between(0, 2),
                random.Between(0, 1),
                random.Between(0, 4),
            ],
            Equipment = random.Between(0, 6),
            FixedAssets = random.Money(300, 30_000),
            FloorSpace = random.Between(50_000, 3_000_000),
            Staff = [random.Between(20, 260), random.Between(0, 4), random.Between(10, 180)],
            Counts = [random.Between(1, 3), random.Between(3, 12), random.Between(1, 3), random.Between(5, 90), random.Between(40, 900)],
        };
    }
}
