using System.Globalization;
using System.Net;
using System.Text;
using Ingest.Jobs;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ingest.Cli.Work;

/// <summary>Answers <c>GET /health</c> with the state of the worker.</summary>
internal sealed class HealthEndpoint : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly WorkerHealth health;

    private HealthEndpoint(string address, int port, WorkerHealth health)
    {
        this.health = health;
        listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://{address}:{port}/"));
        if (address == "127.0.0.1")
        {
            // The listener answers only those who use one of its names.
            listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/"));
        }

        listener.Start();
        _ = Serve();
    }

    /// <summary>Starts to answer.</summary>
    /// <param name="address">Address to listen on; <c>*</c> for all.</param>
    /// <param name="port">The port; 0 for no endpoint.</param>
    /// <param name="health">What to say.</param>
    public static HealthEndpoint? Start(string address, int port, WorkerHealth health) => port == 0 ? null : new(address, port, health);

    /// <inheritdoc/>
    public void Dispose() => listener.Close();

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync().ConfigureAwait(false);
                await Answer(context).ConfigureAwait(false);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The caller is gone, or the worker ends.
            }
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        using var response = context.Response;
        if (context.Request.Url?.AbsolutePath != "/health")
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        var result = await health.CheckHealthAsync(new HealthCheckContext()).ConfigureAwait(false);
        response.StatusCode = (int)(result.Status == HealthStatus.Unhealthy ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
        response.ContentType = "text/plain; charset=utf-8";
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes($"{result.Status}: {result.Description}\n")).ConfigureAwait(false);
    }
}
