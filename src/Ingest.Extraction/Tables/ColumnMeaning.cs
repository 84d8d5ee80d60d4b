namespace Ingest.Extraction.Tables;

/// <summary>What the cells under a heading, or in a row of that name, are.</summary>
internal enum ColumnMeaning
{
    /// <summary>The heading does not say.</summary>
    Unknown,

    /// <summary>Names of rows: 项目, 科目名称, 三级指标.</summary>
    Label,

    /// <summary>Classification codes: 科目编码, 类, 款, 项.</summary>
    Code,

    /// <summary>Numbers of rows: 行次, 序号.</summary>
    RowNumber,

    /// <summary>Units of the row's values: 度量单位.</summary>
    Unit,

    /// <summary>Signs of comparison for the row's target: 指标性质.</summary>
    Comparison,

    /// <summary>Text about the row that is not its name: 备注, 评分标准, 实施单位.</summary>
    Remark,

    /// <summary>Amounts of money: 预算数, 决算数, 金额.</summary>
    Money,

    /// <summary>Rates and shares: 执行率, 占比.</summary>
    Percent,

    /// <summary>Weights in points: 分值, 权重.</summary>
    Weight,

    /// <summary>Scores in points: 得分.</summary>
    Score,

    /// <summary>Counts: 人数, 数量.</summary>
    Count,

    /// <summary>Targets of indicators: 年度指标值, 标杆值.</summary>
    Target,

    /// <summary>Results of indicators: 实际完成值.</summary>
    Result,

    /// <summary>Years, dates and telephone numbers.</summary>
    Date,
}
