using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Commands;

/// <summary>The project's sample documents: small enough for the repository, different in region, year, producer and errors.</summary>
public static class SampleSet
{
    /// <summary>The documents.</summary>
    public static IReadOnlyList<SampleDocument> All { get; } =
    [
        Fast(
            "final-accounts-national-2022-clean",
            101,
            Region.National,
            2022,
            6,
            0,
            "the national form with 行次 and 栏次, comparison with the year before"
        ),
        Fast(
            "final-accounts-xinjiang-2023-errors",
            102,
            Region.Xinjiang,
            2023,
            8,
            10,
            "four parts, forms with cost indicators, execution rate scored from 60 %"
        ),
        Fast(
            "final-accounts-shanghai-2024-clean",
            106,
            Region.Shanghai,
            2024,
            5,
            0,
            "codes in three columns, blanks for zeros, tables before the text"
        ),
        Fast(
            "final-accounts-sichuan-2021-errors",
            104,
            Region.Sichuan,
            2021,
            7,
            8,
            "five parts, forms with nature, value and unit in columns of their own"
        ),
        Fast("final-accounts-yunnan-2020-clean", 105, Region.Yunnan, 2020, 5, 0, "figures in 元, forms in 万元"),
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

    private static SampleDocument Fast(string name, ulong seed, Region region, int year, int forms, int breaks, string shows) =>
        new(
            new DocumentRequest(name, seed)
            {
                Region = region,
                Year = year,
                Forms = forms,
                Breaks = breaks,
            },
            shows
        );
}
