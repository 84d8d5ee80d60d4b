using Ingest.Extraction.Numbers;
using Ingest.Model;

namespace Ingest.Extraction.Prose;

/// <summary>A number of a running text with what its clause says about it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Label">The whole it is part of, its subject and the words before it, joined with <c>/</c>.</param>
/// <param name="Subject">What it is a quantity of; empty where the text does not say.</param>
/// <param name="Words">The words printed before it in its clause.</param>
/// <param name="Role">What part it plays.</param>
/// <param name="Period">What it is about in time or plan.</param>
internal readonly record struct ProseNumber(
    PrintedNumber Number,
    string Label,
    string Subject,
    string Words,
    FigureRole Role,
    Period Period
);
