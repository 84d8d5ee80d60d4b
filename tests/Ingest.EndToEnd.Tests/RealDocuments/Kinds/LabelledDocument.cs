using System.Text.Json;
using Ingest.Model;

namespace Ingest.EndToEnd.Tests.RealDocuments.Kinds;

/// <summary>What a person who looked at a document says it is.</summary>
internal sealed record LabelledDocument
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The sets of documents, each a file of labels beside this one.</summary>
    public static IReadOnlyList<string> Sets { get; } = ["final-accounts", "budgets", "siblings", "odd"];

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Kind of report.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>Department or unit (部门/单位); none where the document tells neither.</summary>
    public string? Level { get; init; }

    /// <summary>What an evaluation report evaluates: a project or a department.</summary>
    public string? Subject { get; init; }

    /// <summary>The reporting organisation as printed; none where none is printed.</summary>
    public string? Organisation { get; init; }

    /// <summary>The region, where it is printed or the organisation's name implies it.</summary>
    public string? Region { get; init; }

    /// <summary>The year the figures are about; none where none is printed.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>Names of the properties above that may be answered either way.</summary>
    public IReadOnlyList<string> Unjudged { get; init; } = [];

    /// <summary>The kind of all tables, where they are not listed one by one.</summary>
    public string? EveryTable { get; init; }

    /// <summary>Why a decision could be disputed.</summary>
    public string? Note { get; init; }

    /// <summary>Headings in reading order.</summary>
    public IReadOnlyList<LabelledPart> Sections { get; init; } = [];

    /// <summary>Tables in reading order.</summary>
    public IReadOnlyList<LabelledPart> Tables { get; init; } = [];

    /// <summary>The labelled documents of a set.</summary>
    /// <param name="set">One of <see cref="Sets"/>.</param>
    public static IReadOnlyList<LabelledDocument> Of(string set)
    {
        using var stream =
            typeof(LabelledDocument).Assembly.GetManifestResourceStream($"kinds/{set}.json")
            ?? throw new InvalidOperationException($"There are no labels of {set}.");
        return JsonSerializer.Deserialize<LabelSet>(stream, Options)!.Documents;
    }

    private sealed record LabelSet(IReadOnlyList<LabelledDocument> Documents);
}
