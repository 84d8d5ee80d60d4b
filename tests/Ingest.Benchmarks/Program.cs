using Ingest.Benchmarks.Speed;
using Ingest.Benchmarks.Tables;

// Speed of all stages against `pdftotext -bbox-layout`: dotnet run -c Release --project tests/Ingest.Benchmarks -- FOLDER_OR_FILE... [--out RESULTS.md]
// Tables against a naive reader:                        dotnet run -c Release --project tests/Ingest.Benchmarks -- tables [--out RESULTS.md]
var output = args.SkipWhile(a => a != "--out").Skip(1).FirstOrDefault();
var inputs = args.TakeWhile(a => a != "--out").ToList();
if (inputs is ["tables"])
{
    TableBenchmark.Run(output);
}
else
{
    SpeedBenchmark.Run(inputs, output);
}
