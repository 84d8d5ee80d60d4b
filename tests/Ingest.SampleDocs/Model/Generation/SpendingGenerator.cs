namespace Ingest.SampleDocs.Model.Generation;

/// <summary>Makes the 项 of a department's accounts: running costs, insurance, housing, projects, funds.</summary>
internal sealed class SpendingGenerator(Theme theme, HouseStyle style, SeededRandom random)
{
    private readonly int scale = random.Pick([1, 1, 2, 2, 3, 5, 9]);

    /// <summary>The 项 in code order.</summary>
    /// <param name="onlyAdministrative">No institutions: no line for their staff.</param>
    public IReadOnlyList<SpendingLine> Make(bool onlyAdministrative)
    {
        List<SpendingLine> lines = [Basic(theme.Running, 500, 1800)];
        if (!onlyAdministrative)
        {
            lines.Add(Basic(theme.Institution, 200, 900));
        }

        lines.AddRange(Insurance(lines[0].GeneralBasic, onlyAdministrative));
        var codes = random.Shuffle(theme.Codes.Except(lines.Select(l => l.Code))).Take(random.Between(3, 7));
        lines.AddRange(codes.Select(ProjectLine));
        if (random.Chance(45))
        {
            lines.Add(FundLine());
        }

        if (random.Chance(15))
        {
            var spent = random.Money(2, 30);
            lines.Add(new SpendingLine("2230105") { StateCapital = spent });
        }

        return [.. lines.OrderBy(l => l.Code, StringComparer.Ordinal).Select(Compared)];
    }

    private SpendingLine Basic(string code, int low, int high) => new(code) { GeneralBasic = random.Money(low * scale, high * scale) };

    private IEnumerable<SpendingLine> Insurance(Amount running, bool onlyAdministrative)
    {
        SpendingLine Line(string code, int low, int high) =>
            new(code) { GeneralBasic = running.Thousandths(random.Between(low, high)) + new Amount(random.Between(1, 9_999)) };

        yield return Line("2080501", 20, 80);
        if (!onlyAdministrative)
        {
            yield return Line("2080502", 10, 30);
            yield return Line("2101102", 20, 50);
        }

        yield return Line("2080505", 90, 150);
        yield return Line("2080506", 40, 75);
        if (random.Chance(30))
        {
            yield return Line("2080801", 5, 25);
        }

        yield return Line("2101101", 35, 60);
        if (random.Chance(50))
        {
            yield return Line("2101103", 10, 25);
        }

        yield return Line("2210201", 90, 140);
        if (style.Region == Region.Shanghai)
        {
            yield return Line("2210203", 60, 160);
        }
    }

    private SpendingLine ProjectLine(string code)
    {
        var line = new SpendingLine(code) { GeneralProject = random.Money(8 * scale, 600 * scale) };
        if (random.Chance(30))
        {
            line = line with { Opening = line.GeneralProject.Thousandths(random.Between(20, 400)) };
        }

        if (random.Chance(30))
        {
            line = line with { Closing = random.Money(1, 40 * scale) };
        }

        return random.Between(1, 12) switch
        {
            1 => line with { OtherIncome = random.Money(1, 40), OtherProject = random.Money(1, 30) },
            2 => line with { BusinessIncome = random.Money(3, 80), OtherBasic = random.Money(2, 60) },
            3 => line with { OperatingIncome = random.Money(2, 40), Operating = random.Money(1, 35) },
            4 => line with { SuperiorGrants = random.Money(2, 50), OtherProject = random.Money(1, 40) },
            _ => line,
        };
    }

    private SpendingLine FundLine()
    {
        var spent = random.Money(20 * scale, 700 * scale);
        return new SpendingLine(theme.Fund)
        {
            Fund = spent,
            Opening = spent.Thousandths(random.Between(0, 300)),
            Closing = random.Chance(70) ? random.Money(1, 60) : Amount.Zero,
        };
    }

    /// <summary>Adds what the year is compared with: the year before and the budget at its beginning.</summary>
    private SpendingLine Compared(SpendingLine line)
    {
        var general = line.General;
        var isNew = line.GeneralBasic.IsZero && random.Chance(12);
        var same = random.Chance(20);
        return line with
        {
            PriorGeneral = isNew ? Amount.Zero : random.Vary(general, 750, 1250),
            Budget =
                isNew ? Amount.Zero
                : same ? general
                : random.Vary(general, 900, 1120),
        };
    }
}
