using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Ingest.Model;

namespace Ingest.Pipeline.Isolation;

/// <summary>One running child and its pipes.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly Process process;
    private readonly ErrorTail errors = new();

    /// <summary>Starts the child.</summary>
    /// <param name="options">The command and the limits.</param>
    /// <exception cref="DocumentException">When the command cannot be started.</exception>
    public WorkerProcess(ReaderOptions options)
    {
        var start = new ProcessStartInfo(options.Command[0], options.Command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in ProcessMemory.Environment(options.Limits.MemoryBytes))
        {
            start.Environment[name] = value;
        }

        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new DocumentException(
                FailureKind.Crashed,
                $"The reading process cannot be started: {options.Command[0]}: {e.Message}",
                e
            );
        }

        process.ErrorDataReceived += (_, line) => errors.Add(line.Data);
        process.BeginErrorReadLine();
        Id = process.Id;
        Channel = new FrameChannel(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);
    }

    /// <summary>Its process id.</summary>
    public int Id { get; }

    /// <summary>The pipes to it.</summary>
    public FrameChannel Channel { get; }

    /// <summary>Its resident memory in bytes; 0 where it has ended.</summary>
    public long ResidentBytes
    {
        get
        {
            try
            {
                // statm(5): the second number is the resident set in pages.
                var statm = File.ReadAllText($"/proc/{Id}/statm").Split(' ');
                return long.Parse(statm[1], NumberStyles.None, CultureInfo.InvariantCulture) * Environment.SystemPageSize;
            }
            catch (IOException)
            {
                return 0;
            }
        }
    }

    /// <summary>A document is done with: what was said about it is of no interest any more.</summary>
    public void Forget() => errors.Clear();

    /// <summary>Ends it and all it started, at once. Safe from any thread and when it has ended already.</summary>
    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself in the meantime.
        }
    }

    /// <summary>Why it ended although nobody asked it to.</summary>
    /// <param name="symptom">What the parent saw of it.</param>
    public ReadFailure Autopsy(Exception symptom)
    {
        if (symptom is not (EndOfStreamException or IOException))
        {
            // It lives but speaks rubbish.
            Kill();
            return new ReadFailure(
                FailureKind.Crashed,
                $"The reading process answered with something that is no answer ({symptom.Message}).{errors}"
            );
        }

        End();
        errors.WaitForEnd(Farewell);
        return ExitStatus.ToFailure(process.ExitCode, errors);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Its end of the pipe is gone.
        }

        End();
        process.Dispose();
    }

    private void End()
    {
        if (!process.WaitForExit(Farewell))
        {
            Kill();
            process.WaitForExit(Farewell);
        }
    }
}
