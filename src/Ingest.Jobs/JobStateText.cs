namespace Ingest.Jobs;

/// <summary>How states are written, in the database and for people.</summary>
public static class JobStateText
{
    /// <summary>The text of a state.</summary>
    /// <param name="state">The state.</param>
    public static string Of(JobState state) =>
        state switch
        {
            JobState.Queued => "queued",
            JobState.Running => "running",
            JobState.Done => "done",
            JobState.Failed => "failed",
            JobState.GivenUp => "given-up",
            _ => "cancelled",
        };

    /// <summary>The state of a text.</summary>
    /// <param name="text">As <see cref="Of"/> writes it.</param>
    /// <exception cref="FormatException">When no state has this text.</exception>
    public static JobState Parse(string text) =>
        Enum.GetValues<JobState>().Cast<JobState?>().FirstOrDefault(s => Of(s!.Value) == text)
        ?? throw new FormatException($"'{text}' is no state of a job.");
}
