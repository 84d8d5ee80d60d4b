using System.Globalization;
using Ingest.Benchmarks.Boxes;
using Ingest.Benchmarks.Detector;
using Ingest.Benchmarks.Generated;
using Ingest.Benchmarks.Load;
using Ingest.Benchmarks.Scans;
using Ingest.Benchmarks.Speed;
using Ingest.Benchmarks.Tables;

// Speed, cold start and memory beside `pdftotext -bbox-layout`: dotnet run -c Release --project tests/Ingest.Benchmarks -- speed [--out RESULTS.md]
// Tables against a naive reader:                        dotnet run -c Release --project tests/Ingest.Benchmarks -- tables [--out RESULTS.md]
// Planted errors found and false alarms:                 dotnet run -c Release --project tests/Ingest.Benchmarks -- detect BROKEN CLEAN SEED [--out RESULTS.md]
// One document of that measurement, to look at:          dotnet run -c Release --project tests/Ingest.Benchmarks -- detect-write INDEX broken|clean SEED PDF
// Boxes of figures and cells against poppler:           dotnet run -c Release --project tests/Ingest.Benchmarks -- boxes FOLDER_OR_FILE... [--out RESULTS.md]
// Documents generated for the occasion:                 dotnet run -c Release --project tests/Ingest.Benchmarks -- generated SEED FAST CHROMIUM LIBREOFFICE UNUSUAL FOLDER [--out RESULTS.md]
// Generated scans:                                       dotnet run -c Release --project tests/Ingest.Benchmarks -- scans COUNT SEED [FOLDER] [--out RESULTS.md]
// Cells in generated scans, without recognition:         dotnet run -c Release --project tests/Ingest.Benchmarks -- scan-cells COUNT SEED [FOLDER] [--out RESULTS.md]
// One document of that measurement, to look at:          dotnet run -c Release --project tests/Ingest.Benchmarks -- scan-write SEED PDF
// The same before it is scanned:                         dotnet run -c Release --project tests/Ingest.Benchmarks -- scan-print SEED PDF
// Confidence fitted to other generated scans:            dotnet run -c Release --project tests/Ingest.Benchmarks -- calibrate COUNT SEED [FOLDER] [--out src/Ingest.Extraction/Calibration/figure-confidence.csv]
// Memory of a long scan, added to those results:         dotnet run -c Release --project tests/Ingest.Benchmarks -- scan-memory PAGES SEED [--out RESULTS.md]
// Many documents through the queue:                      dotnet run -c Release --project tests/Ingest.Benchmarks -- load COUNT [postgres|sqlite] [--out RESULTS.md]
// What reading in processes of their own costs:          dotnet run -c Release --project tests/Ingest.Benchmarks -- pool COUNT [--out RESULTS.md]
var output = args.SkipWhile(a => a != "--out").Skip(1).FirstOrDefault();
var inputs = args.TakeWhile(a => a != "--out").ToList();
if (inputs is ["tables"])
{
    TableBenchmark.Run(output);
}
else if (inputs is ["detect", var broken, var clean, var start])
{
    DetectorBenchmark.Run(Count(broken), Count(clean), ulong.Parse(start, CultureInfo.InvariantCulture), output);
}
else if (inputs is ["detect-write", var index, var state, var origin, var pdf])
{
    DetectorBenchmark.Write(Count(index), state == "broken", ulong.Parse(origin, CultureInfo.InvariantCulture), pdf);
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
else if (inputs is ["scans", var scans, var from, .. var kept])
{
    ScanBenchmark.Run(Count(scans), ulong.Parse(from, CultureInfo.InvariantCulture), output, kept.FirstOrDefault());
}
else if (inputs is ["scan-cells", var papers, var at, .. var place])
{
    CellBenchmark.Run(Count(papers), ulong.Parse(at, CultureInfo.InvariantCulture), output, place.FirstOrDefault());
}
else if (inputs is ["calibrate", var samples, var begin, .. var cache])
{
    CalibrationRun.Run(Count(samples), ulong.Parse(begin, CultureInfo.InvariantCulture), output, cache.FirstOrDefault());
}
else if (inputs is ["scan-write", var which, var scan])
{
    var request = ScannedDocument.RequestOf(ulong.Parse(which, CultureInfo.InvariantCulture));
    File.WriteAllBytes(scan, ScannedDocument.Scan(request, ScannedDocument.Make(request).Print));
}
else if (inputs is ["scan-print", var unscanned, var printed])
{
    var request = ScannedDocument.RequestOf(ulong.Parse(unscanned, CultureInfo.InvariantCulture));
    File.WriteAllBytes(printed, ScannedDocument.Make(request).Print);
}
else if (inputs is ["scan-memory", var length, var of])
{
    ScanMemory.Run(Count(length), ulong.Parse(of, CultureInfo.InvariantCulture), output);
}
else if (inputs is ["load", var many, .. [] or ["postgres" or "sqlite"]])
{
    LoadBenchmark.Run(Count(many), inputs.ElementAtOrDefault(2) ?? "all", output);
}
else if (inputs is ["pool", var small])
{
    PoolBenchmark.Run(Count(small), output);
}
else if (inputs is ["pool-sides", var documents])
{
    PoolSides.Run(documents);
}
else if (inputs is ["speed"])
{
    SpeedBenchmark.Run(output);
}
else
{
    Console.Error.WriteLine(
        "Usage: speed|tables|detect|generated|boxes|scans|scan-cells|calibrate|scan-memory|load|pool … [--out RESULTS.md]"
    );
    return 2;
}

return 0;

static int Count(string number) => int.Parse(number, CultureInfo.InvariantCulture);
