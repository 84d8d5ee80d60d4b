using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>What part a figure plays in its clause or table.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FigureRole>))]
public enum FigureRole
{
    /// <summary>A quantity: money, people, items.</summary>
    [JsonStringEnumMemberName("amount")]
    Amount,

    /// <summary>A part of a whole in percent (占).</summary>
    [JsonStringEnumMemberName("share")]
    Share,

    /// <summary>A change in the unit of the quantity (增加, 减少).</summary>
    [JsonStringEnumMemberName("change")]
    Change,

    /// <summary>A change in percent (增长, 下降).</summary>
    [JsonStringEnumMemberName("growth")]
    Growth,

    /// <summary>A completion or execution rate in percent (完成率, 执行率, 得分率).</summary>
    [JsonStringEnumMemberName("rate")]
    Rate,

    /// <summary>A weight in points (分值, 权重).</summary>
    [JsonStringEnumMemberName("weight")]
    Weight,

    /// <summary>A score in points (得分).</summary>
    [JsonStringEnumMemberName("score")]
    Score,
}
