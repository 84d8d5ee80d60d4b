using Ingest.Archive;
using Ingest.Cli.Inputs;
using Ingest.Jobs;
using Ingest.Model;

namespace Ingest.Cli.Run;

/// <summary>Makes inputs ready for the queue: their content is kept in the archive's store of originals.</summary>
/// <param name="archive">The archive.</param>
/// <param name="options">How documents are loaded.</param>
internal sealed class QueueEntry(IArchive archive, RunOptions options)
{
    /// <summary>Content that an input of this run has taken on already, with that input's name.</summary>
    private readonly Dictionary<string, string> taken = new(StringComparer.Ordinal);

    /// <summary>The request for an input, or what became of it at once.</summary>
    /// <param name="input">The input.</param>
    public (JobRequest? Request, DocumentOutcome? Outcome) Of(InputDocument input)
    {
        try
        {
            return Prepare(input);
        }
        catch (DocumentException e)
        {
            return (null, Outcomes.Failed(input, FailureName.Of(e.Kind), e.Message));
        }
        catch (ArchiveException e)
        {
            return (null, Outcomes.Failed(input, FailureName.NotStored, e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Outcomes.Failed(input, FailureName.NotFound, $"It cannot be opened: {e.Message}"));
        }
    }

    private (JobRequest? Request, DocumentOutcome? Outcome) Prepare(InputDocument input)
    {
        var opened = input.Open(options.Reader.Limits.FileBytes);
        if (!taken.TryAdd(opened.Sha256, input.Shown))
        {
            return (null, Outcomes.Duplicate(input, taken[opened.Sha256]));
        }

        if (!options.Force && archive.Find(opened.Sha256) is { } known)
        {
            return (null, Outcomes.Present(input, known));
        }

        using var content = opened.Input.Path is { } path ? File.OpenRead(path) : (Stream)new MemoryStream(opened.Input.Content.ToArray());
        options.Reader.Limits.Refuse(content.Length);
        var bytes = content.Length;
        if (!archive.Originals.Contains(opened.Sha256) && archive.Originals.Put(content) != opened.Sha256)
        {
            throw new IOException("It has changed while it was read.");
        }

        if (options.Force && !options.Stale)
        {
            // All anew, whatever may have changed that no version tells of, such as the fonts of this machine.
            archive.Recognitions.Remove(opened.Sha256);
        }

        var request = new JobRequest(opened.Sha256, input.File, input.Shown, bytes)
        {
            Reread = options.Force,
            Recognise = options.Reader.Recognition.Enabled,
        };
        return (request, null);
    }
}
