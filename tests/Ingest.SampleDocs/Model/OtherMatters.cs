namespace Ingest.SampleDocs.Model;

/// <summary>What the section 其他重要事项 reports, and the head counts.</summary>
public sealed record OtherMatters
{
    /// <summary>机关运行经费.</summary>
    public required Amount RunningCosts { get; init; }

    /// <summary>机关运行经费 of the year before.</summary>
    public required Amount PriorRunningCosts { get; init; }

    /// <summary>Procurement of goods, works and services (货物、工程、服务).</summary>
    public required IReadOnlyList<Amount> Procurement { get; init; }

    /// <summary>Contracts given to small and medium enterprises.</summary>
    public required Amount SmallAndMedium { get; init; }

    /// <summary>Contracts given to small and micro enterprises, part of the above.</summary>
    public required Amount SmallAndMicro { get; init; }

    /// <summary>Vehicles by the eight uses.</summary>
    public required IReadOnlyList<int> Vehicles { get; init; }

    /// <summary>Pieces of equipment of 100 万元 and more.</summary>
    public required int Equipment { get; init; }

    /// <summary>Original value of fixed assets.</summary>
    public required Amount FixedAssets { get; init; }

    /// <summary>Floor space in hundredths of a square metre.</summary>
    public required long FloorSpace { get; init; }

    /// <summary>Staff in service, retired with honours (离休) and retired.</summary>
    public required IReadOnlyList<int> Staff { get; init; }

    /// <summary>Groups and persons abroad, vehicles bought, receptions and guests.</summary>
    public required IReadOnlyList<int> Counts { get; init; }
}
