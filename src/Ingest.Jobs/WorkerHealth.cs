using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ingest.Jobs;

/// <summary>Whether a worker is well: it reaches the queue, and its signs of life come in time.</summary>
/// <param name="worker">The worker.</param>
/// <param name="options">How it works.</param>
public sealed class WorkerHealth(Worker worker, WorkerOptions options) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var silence = FormattableString.Invariant($"last sign of life {worker.Silence.TotalSeconds:0.0} s ago");
        return Task.FromResult(
            worker.Silence > options.DeadAfter ? HealthCheckResult.Unhealthy($"{silence}; {worker.Trouble ?? "no answer of the database"}")
            : worker.Trouble is { } trouble ? HealthCheckResult.Degraded($"{silence}; {trouble}")
            : HealthCheckResult.Healthy($"{worker.Name}, {worker.Running} of {options.Slots} slots at work, {silence}")
        );
    }
}
