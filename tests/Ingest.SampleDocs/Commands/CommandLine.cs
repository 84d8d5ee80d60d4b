using System.Globalization;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Writers.Fast;

namespace Ingest.SampleDocs.Commands;

/// <summary>The command line: which documents are wanted and where they go.</summary>
public sealed record CommandLine
{
    /// <summary>How to call the program.</summary>
    public const string Usage = """
        Makes fictional departments' documents as PDF, each with a truth file and a file of planted errors.

          --out DIR            folder for NAME.pdf, NAME.truth.json, NAME.anomalies.json (required)
          --count N            documents (1); their seeds follow one another
          --seed S             seed of the first (1); the same seed gives the same document
          --kind KIND          final-accounts (default), evaluation-report or budget
          --writer WRITER      fast (default), chromium or libreoffice
          --breaks N           errors planted in each (0)
          --region REGION      national, xinjiang, shanghai, sichuan or yunnan (by chance)
          --year YEAR          2019 to 2024 (by chance)
          --rulings STYLE      table lines of the fast writer: strokes, filled-rectangles or cell-rectangles (by chance),
                               double-lines, dashed-lines, short-strokes, open-sides, no-verticals or none
          --numbers SHAPE      plain (default), full-width, triangle-negatives, bracketed-negatives or hundred-millions
          --forms N            self-evaluation forms in each (by chance, 5 to 30)
          --varied YES         yes: further sentences and the oddities honest reports have; no (default)
          --scan DPI           150 to 300: printed and scanned at this resolution, an image on each page; skew, noise, blur, faint lines,
                               font and red stamp by chance
          --template NAME      a template, all, training, held-out or fresh: documents for the classifier instead, as NAME-SEED.pdf with the truth
                               about their kinds as NAME-SEED.kinds.json; --count is the number for each template
          --damage RATE        0 (default) to 0.3: share of the characters of such a document damaged as character recognition does
          --sample-docs DIR    writes the project's sample documents and their README instead
        """;

    /// <summary>Folder for the files.</summary>
    public string Out { get; init; } = "";

    /// <summary>Folder for the project's sample documents, instead of the other options.</summary>
    public string SampleDocs { get; init; } = "";

    /// <summary>Template, or set of templates, to make documents of; empty for the other documents.</summary>
    public string Template { get; init; } = "";

    /// <summary>Share of the characters of a template's document that are damaged, 0 to 1.</summary>
    public double Damage { get; init; }

    /// <summary>Documents wanted.</summary>
    public int Count { get; init; } = 1;

    /// <summary>What each document is like; name and seed are those of the first.</summary>
    public DocumentRequest First { get; init; } = new("", 1);

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="ArgumentException">When an argument is unknown or has no value that fits; the message says which.</exception>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        var result = new CommandLine();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 >= arguments.Count)
            {
                throw new ArgumentException($"{arguments[i]} needs a value.");
            }

            result = result.With(arguments[i], arguments[i + 1]);
        }

        if (result.Out.Length == 0 && result.SampleDocs.Length == 0)
        {
            throw new ArgumentException("--out DIR is missing.");
        }

        return result;
    }

    /// <summary>The documents wanted, each with a name and seed of its own.</summary>
    public IEnumerable<DocumentRequest> Requests()
    {
        var kind = First.Kind switch
        {
            DocumentKind.FinalAccounts => "final-accounts",
            DocumentKind.EvaluationReport => "evaluation-report",
            _ => "budget",
        };
        return Enumerable
            .Range(0, Count)
            .Select(i => First.Seed + (ulong)i)
            .Select(seed => First with { Seed = seed, Name = string.Create(CultureInfo.InvariantCulture, $"{kind}-{seed:0000}") });
    }

    private CommandLine With(string option, string value) =>
        option switch
        {
            "--out" => this with { Out = value },
            "--sample-docs" => this with { SampleDocs = value },
            "--template" => this with { Template = value },
            "--damage" => this with { Damage = Share(option, value) },
            "--count" => this with { Count = Whole(option, value) },
            "--seed" => this with { First = First with { Seed = (ulong)Whole(option, value) } },
            "--kind" => this with { First = First with { Kind = Named<DocumentKind>(option, value) } },
            "--writer" => this with { First = First with { Writer = Named<WriterKind>(option, value) } },
            "--breaks" => this with { First = First with { Breaks = Whole(option, value) } },
            "--region" => this with { First = First with { Region = Named<Region>(option, value) } },
            "--rulings" => this with { First = First with { Rulings = Named<RulingStyle>(option, value) } },
            "--numbers" => this with { First = First with { Numbers = Named<NumberShape>(option, value) } },
            "--year" => this with { First = First with { Year = Between(option, value, 2019, 2024) } },
            "--varied" => this with { First = First with { Varied = Named<Answer>(option, value) == Answer.Yes } },
            "--scan" => this with { First = First with { ScanResolution = Between(option, value, 150, 300) } },
            "--forms" => this with { First = First with { Forms = Between(option, value, 1, 30) } },
            _ => throw new ArgumentException($"{option} is not an option."),
        };

    private static int Whole(string option, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException($"{option} needs a whole number, not {value}.");

    private static double Share(string option, string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 0.3
            ? share
            : throw new ArgumentException($"{option} needs a number from 0 to 0.3, not {value}.");

    private static int Between(string option, string value, int low, int high) =>
        Whole(option, value) is var number && number >= low && number <= high
            ? number
            : throw new ArgumentException($"{option} needs a number from {low} to {high}, not {value}.");

    private static T Named<T>(string option, string value)
        where T : struct, Enum =>
        Enum.TryParse<T>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var found) && Enum.IsDefined(found)
            ? found
            : throw new ArgumentException($"{option} does not know {value}; it knows {string.Join(", ", Enum.GetNames<T>())}.");
}
