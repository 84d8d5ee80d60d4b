namespace Ingest.SampleDocs.Model.Generation;

/// <summary>Accounts with what honest accounts sometimes show and what is no error.</summary>
internal static class AccountsOddities
{
    /// <summary>The accounts with the oddities that are among the habits.</summary>
    /// <param name="accounts">Plain accounts.</param>
    /// <param name="habits">The habits.</param>
    /// <param name="year">Fiscal year.</param>
    public static DepartmentAccounts Apply(DepartmentAccounts accounts, Habits habits, int year)
    {
        var result = accounts;
        if (habits.NegativeBalances)
        {
            // The opening balance falls until 1.23 万元 too much is spent.
            result = result with
            {
                OtherOpening = result.OtherOpening - result.Closing - Amount.OfTenThousandYuan(1.23m),
            };
        }

        if (habits.Unchanged)
        {
            result = result with
            {
                ThreePublicPrior = result.ThreePublicSpent,
                Lines = [.. result.Lines.Select((l, i) => i % 3 == 0 ? l with { PriorGeneral = l.General } : l)],
            };
        }

        if (habits.NotStarted && result.Projects.Count > 0)
        {
            result = result with { Projects = [.. result.Projects.SkipLast(1), NotStarted(result.Projects[^1])] };
        }

        if (habits.SameNames && result.Projects.Count > 2)
        {
            var name = result.Projects[0].Name;
            result = result with
            {
                Projects =
                [
                    result.Projects[0] with
                    {
                        Name = $"{name}（{year}年）",
                    },
                    result.Projects[1] with
                    {
                        Name = $"{name}（{year - 1}年）",
                    },
                    .. result.Projects.Skip(2),
                ],
            };
        }

        return result;
    }

    private static Project NotStarted(Project project) =>
        project with
        {
            Funds = [.. project.Funds.Select(f => f with { Executed = Amount.Zero })],
            RateScore = 0,
            Indicators =
            [
                .. project.Indicators.Select(i =>
                    i with
                    {
                        Actual = i.Actual is null ? null : 0,
                        Score = 0,
                        Reason = "项目尚未开展，资金结转下年使用",
                    }
                ),
            ],
        };
}
