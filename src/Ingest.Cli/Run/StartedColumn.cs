using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ingest.Cli.Run;

/// <summary>Shows another column for the task of the whole run, and nothing for the lines of the slots, which are never started.</summary>
/// <param name="column">The other column.</param>
internal sealed class StartedColumn(ProgressColumn column) : ProgressColumn
{
    /// <inheritdoc/>
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        task.IsStarted ? column.Render(options, task, deltaTime) : new Text("");
}
