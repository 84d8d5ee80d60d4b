using Ingest.Jobs;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace Ingest.Cli.Work;

/// <summary>Sends what a worker measures to an OpenTelemetry collector, where the environment names one.</summary>
internal static class WorkMetrics
{
    /// <summary>The variable of OpenTelemetry that names the collector; its other variables hold as well.</summary>
    public const string Variable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Starts to send; nothing where no collector is named.</summary>
    public static IDisposable? Start() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable))
            ? null
            : Sdk.CreateMeterProviderBuilder()
                .ConfigureResource(r => r.AddService("ingest"))
                .AddMeter(JobMetrics.MeterName)
                .AddOtlpExporter()
                .Build();
}
