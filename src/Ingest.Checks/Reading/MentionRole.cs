namespace Ingest.Checks;

/// <summary>What a figure is in its sentence.</summary>
internal enum MentionRole
{
    /// <summary>A quantity.</summary>
    Amount,

    /// <summary>占 … %.</summary>
    Share,

    /// <summary>增加 or 减少 in the unit of the quantity.</summary>
    Change,

    /// <summary>增长 or 下降 in per cent.</summary>
    Growth,

    /// <summary>完成率, 执行率, 差异率, 调整率 and the like.</summary>
    Rate,
}
