using System.Globalization;
using Ingest.Benchmarks.Detector;
using Ingest.Benchmarks.Speed;
using Ingest.Benchmarks.Tables;

// Speed of all stages against `pdftotext -bbox-layout`: dotnet run -c Release --project tests/Ingest.Benchmarks -- FOLDER_OR_FILE... [--out RESULTS.md]
// Tables against a naive reader:                        dotnet run -c Release --project tests/Ingest.Benchmarks -- tables [--out RESULTS.md]
// Planted errors found and false alarms:                 dotnet run -c Release --project tests/Ingest.Benchmarks -- detect BROKEN CLEAN SEED [--out RESULTS.md]
var output = args.SkipWhile(a => a != "--out").Skip(1).FirstOrDefault();
var inputs = args.TakeWhile(a => a != "--out").ToList();
if (inputs is ["tables"])
{
    TableBenchmark.Run(output);
}
else if (inputs is ["detect", var broken, var clean, var seed])
{
    DetectorBenchmark.Run(
        int.Parse(broken, CultureInfo.InvariantCulture),
        int.Parse(clean, CultureInfo.InvariantCulture),
        ulong.Parse(seed, CultureInfo.InvariantCulture),
        output
    );
}
else
{
    SpeedBenchmark.Run(inputs, output);
}
