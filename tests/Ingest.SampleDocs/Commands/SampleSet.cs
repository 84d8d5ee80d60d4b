using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Commands;

/// <summary>The project's sample documents: small enough for the repository, different in region, year, producer and errors.</summary>
public static class SampleSet
{
    /// <summary>The documents.</summary>
    public static IReadOnlyList<SampleDocument> All { get; } =
    [
        Accounts(
            101,
            Region.National,
            2022,
            WriterKind.Fast,
            6,
            0,
            "the national form with 行次 and 栏次, comparison with the year before"
        ),
        Accounts(
            102,
            Region.Xinjiang,
            2023,
            WriterKind.Fast,
            8,
            10,
            "four parts, forms with cost indicators, execution rate scored from 60 %"
        ),
        Accounts(106, Region.Shanghai, 2024, WriterKind.Fast, 5, 0, "codes in three columns, blanks for zeros, tables before the text"),
        Accounts(104, Region.Sichuan, 2021, WriterKind.Fast, 7, 8, "five parts, forms with nature, value and unit in columns of their own"),
        Accounts(105, Region.Yunnan, 2020, WriterKind.Fast, 5, 0, "figures in 元, forms in 万元"),
        Accounts(108, Region.Xinjiang, 2019, WriterKind.Fast, 18, 0, "eighteen forms, names of accounts as before 2020"),
        Report(201, 2022, WriterKind.Fast, 10, "score tables, indicator system over several landscape pages, project list, surveys"),
        Accounts(301, Region.National, 2024, WriterKind.Chromium, 6, 9, "embedded subsets, cells broken as a browser breaks them"),
        Accounts(302, Region.Shanghai, 2023, WriterKind.Chromium, 5, 0, "blanks for zeros, header rows repeated by the browser"),
        Report(303, 2023, WriterKind.Chromium, 0, "an evaluation report as a browser prints it"),
        Accounts(401, Region.Xinjiang, 2021, WriterKind.LibreOffice, 6, 0, "Writer tables with merged cells, simple TrueType fonts"),
        Accounts(402, Region.Sichuan, 2024, WriterKind.LibreOffice, 6, 8, "header rows of some tables not repeated on further pages"),
        Report(403, 2021, WriterKind.LibreOffice, 8, "an evaluation report as an office program prints it"),
        Budget(501, 2023, 6, "a budget: tables in 元, text and the table of “三公”经费 in 万元"),
    ];

    /// <summary>Writes all documents, their truth files and the README.</summary>
    public static void Write(string folder)
    {
        var truth = Path.Combine(folder, "truth");
        Directory.CreateDirectory(truth);
        foreach (var sample in All)
        {
            DocumentFiles.Write(sample.Request, folder, truth);
        }

        File.WriteAllText(Path.Combine(folder, "README.md"), SampleReadme.Text(folder, All));
    }

    private static SampleDocument Accounts(ulong seed, Region region, int year, WriterKind writer, int forms, int breaks, string shows) =>
        new(
            new DocumentRequest(Name($"final-accounts-{region}-{year}", writer, breaks), seed)
            {
                Writer = writer,
                Region = region,
                Year = year,
                Forms = forms,
                Breaks = breaks,
                Kinds = SampleKinds.All,
            },
            shows
        );

    private static SampleDocument Report(ulong seed, int year, WriterKind writer, int breaks, string shows) =>
        new(
            new DocumentRequest(Name($"evaluation-report-{year}", writer, breaks), seed)
            {
                Kind = DocumentKind.EvaluationReport,
                Writer = writer,
                Year = year,
                Breaks = breaks,
                Kinds = SampleKinds.All,
            },
            shows
        );

    private static SampleDocument Budget(ulong seed, int year, int breaks, string shows) =>
        new(
            new DocumentRequest(Name($"budget-{year}", WriterKind.Fast, breaks), seed)
            {
                Kind = DocumentKind.Budget,
                Year = year,
                Breaks = breaks,
                Kinds = SampleKinds.All,
            },
            shows
        );

    private static string Name(string start, WriterKind writer, int breaks) =>
        (start + (writer == WriterKind.Fast ? "" : $"-{writer}") + (breaks > 0 ? "-errors" : "-clean")).ToLowerInvariant();
}
