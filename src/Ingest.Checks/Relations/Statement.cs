using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A claim in words that was judged by its family: a direction word, a year, a placeholder.</summary>
internal sealed record Statement : Assertion
{
    /// <summary>Whether it holds.</summary>
    public required RelationStatus Status { get; init; }

    /// <summary>The sentence for the finding, in Chinese, without the place.</summary>
    public string MessageZh { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string MessageEn { get; init; } = "";

    /// <summary>What should stand there.</summary>
    public string? Expected { get; init; }

    /// <summary>What stands there.</summary>
    public string? Actual { get; init; }

    /// <summary>Page of the words.</summary>
    public required int Page { get; init; }

    /// <summary>The figures the words speak of, the most telling first.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];
}
