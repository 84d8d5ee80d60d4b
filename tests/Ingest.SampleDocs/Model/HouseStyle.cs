namespace Ingest.SampleDocs.Model;

/// <summary>How a region's documents of one year are set: everything that changes print but not the accounts.</summary>
public sealed record HouseStyle
{
    /// <summary>Whose form it is.</summary>
    public required Region Region { get; init; }

    /// <summary>Fiscal year, 2019 to 2024.</summary>
    public required int Year { get; init; }

    /// <summary>What stands between Chinese text and a number: nothing or a space.</summary>
    public required string Gap { get; init; }

    /// <summary>Functional codes in three columns (类, 款, 项) instead of one.</summary>
    public required bool ThreeCodeColumns { get; init; }

    /// <summary>Tables have a column of line numbers (行次).</summary>
    public required bool LineNumbers { get; init; }

    /// <summary>Tables have a row of column numbers (栏次).</summary>
    public required bool ColumnNumbers { get; init; }

    /// <summary>A zero is left blank in tables.</summary>
    public required bool BlankZeros { get; init; }

    /// <summary>The row 合计 stands below the others in the tables by code.</summary>
    public required bool TotalLast { get; init; }

    /// <summary>Unit of tables and text: 万元 or 元.</summary>
    public required string Unit { get; init; }

    /// <summary>Thousands separators in the text.</summary>
    public required bool GroupedProse { get; init; }

    /// <summary>Tables come before the text.</summary>
    public required bool TablesFirst { get; init; }

    /// <summary>The text compares with the year before (true) or with the budget at the beginning of the year.</summary>
    public required bool ComparesYears { get; init; }

    /// <summary>Tables carry form numbers (公开01表).</summary>
    public required bool FormNumbers { get; init; }

    /// <summary>Form of the self-evaluation forms.</summary>
    public required FormTemplate Forms { get; init; }

    /// <summary>How the execution rate turns into a score.</summary>
    public required RateRule RateRule { get; init; }

    /// <summary>Rows for debt repayment and interest in the summary tables.</summary>
    public required bool DebtRows { get; init; }

    /// <summary>元 per printed unit.</summary>
    public decimal UnitInYuan => Unit == "元" ? 1m : 10_000m;

    /// <summary>The year as printed before 年 or 年度.</summary>
    public string YearText => Year + Gap;

    /// <summary>The year before, as printed before 年 or 年度.</summary>
    public string PriorYearText => (Year - 1) + Gap;

    /// <summary>Name of the income that fills a gap from earlier surpluses; renamed twice.</summary>
    public string SurplusName =>
        Year >= 2023 ? "使用非财政拨款结余（含专用结余）"
        : Year >= 2020 ? "使用非财政拨款结余"
        : "用事业基金弥补收支差额";

    /// <summary>The style of a region and year, with the variations found within a region left to chance.</summary>
    public static HouseStyle For(Region region, int year, SeededRandom random)
    {
        var shanghai = region == Region.Shanghai;
        return new HouseStyle
        {
            Region = region,
            Year = year,
            Gap = region is Region.Xinjiang or Region.National && random.Chance(60) ? " " : "",
            ThreeCodeColumns = shanghai && random.Chance(75),
            LineNumbers = !shanghai && random.Chance(85),
            ColumnNumbers = !shanghai,
            BlankZeros = shanghai || (region is Region.Sichuan && random.Chance(50)),
            TotalLast = shanghai && random.Chance(70),
            Unit = region == Region.Yunnan ? "元" : "万元",
            GroupedProse = region is Region.Xinjiang or Region.Yunnan || random.Chance(30),
            TablesFirst = region is Region.Shanghai or Region.National or Region.Yunnan,
            ComparesYears = region is Region.Xinjiang or Region.National,
            FormNumbers = !shanghai,
            Forms = region switch
            {
                Region.Xinjiang => FormTemplate.Xinjiang,
                Region.Sichuan => FormTemplate.Sichuan,
                _ => FormTemplate.National,
            },
            RateRule = region == Region.Xinjiang ? RateRule.FromSixtyPercent : RateRule.Proportional,
            DebtRows = !shanghai || random.Chance(50),
        };
    }
}
