using System.Text.Json;
using Ingest.Archive;
using Ingest.Model;

namespace Ingest.Jobs.Work;

/// <summary>What a failed attempt means.</summary>
internal static class FailureOf
{
    /// <summary>The failure an exception stands for.</summary>
    /// <param name="exception">What was thrown.</param>
    public static JobFailure Exception(Exception exception) =>
        exception switch
        {
            DocumentException e => new JobFailure(Name(e.Kind), e.Message)
            {
                Lost = e.ProcessEnded,
                LacksComponent = e.MissingPackages.Count > 0,
            },
            ArchiveException e => new JobFailure(JobFailureKind.NotStored, e.Message) { MayPass = e.MayPass },
            UnauthorizedAccessException or FileNotFoundException => new JobFailure(
                JobFailureKind.NotFound,
                $"It cannot be opened: {exception.Message}"
            ),
            IOException => new JobFailure(JobFailureKind.NotFound, $"It cannot be opened: {exception.Message}") { MayPass = true },
            _ => new JobFailure(
                Name(FailureKind.Crashed),
                $"{exception.GetType().Name}: {exception.Message} This is a defect of Ingest; please report it."
            ),
        };

    private static string Name(FailureKind kind) => JsonSerializer.SerializeToElement(kind).GetString()!;
}
