using System.Globalization;
using Ingest.Benchmarks.Boxes;
using Ingest.Benchmarks.Generated;
using Ingest.Benchmarks.Speed;
using Ingest.Benchmarks.Tables;

// Speed of all stages against `pdftotext -bbox-layout`: dotnet run -c Release --project tests/Ingest.Benchmarks -- FOLDER_OR_FILE... [--out RESULTS.md]
// Tables against a naive reader:                        dotnet run -c Release --project tests/Ingest.Benchmarks -- tables [--out RESULTS.md]
// Boxes of figures and cells against poppler:           dotnet run -c Release --project tests/Ingest.Benchmarks -- boxes FOLDER_OR_FILE... [--out RESULTS.md]
// Documents generated for the occasion:                 dotnet run -c Release --project tests/Ingest.Benchmarks -- generated SEED FAST CHROMIUM LIBREOFFICE UNUSUAL FOLDER [--out RESULTS.md]
var output = args.SkipWhile(a => a != "--out").Skip(1).FirstOrDefault();
var inputs = args.TakeWhile(a => a != "--out").ToList();
if (inputs is ["tables"])
{
    TableBenchmark.Run(output);
}
else if (inputs is ["generated", var seed, var fast, var chromium, var libreOffice, var unusual, var folder])
{
    var first = ulong.Parse(seed, CultureInfo.InvariantCulture);
    var set = new GeneratedSet(first, Count(fast), Count(chromium), Count(libreOffice), Count(unusual));
    GeneratedBenchmark.Run(set, folder, output);
}
else if (inputs is ["boxes", .. var files])
{
    BoxBenchmark.Run(files, output);
}
else
{
    SpeedBenchmark.Run(inputs, output);
}

static int Count(string number) => int.Parse(number, CultureInfo.InvariantCulture);
