using System.CommandLine;
using Ingest.Cli.Doctor;
using Ingest.Cli.Output;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest doctor</c>: which components are present.</summary>
internal static class DoctorCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var json = JsonOption.Create();
        var command = new Command("doctor", "Say which components are present, their versions, and how to install what is missing.")
        {
            json,
        };
        command.SetAction(parsed =>
        {
            var components = Components.All();
            if (parsed.GetValue(json))
            {
                JsonOutput.Write(components);
            }
            else
            {
                Write(components, terminal);
            }

            return components.Any(c => c is { Required: true, Present: false }) ? ExitCode.ComponentMissing : ExitCode.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<Component> components, Terminal terminal)
    {
        var table = Terminal.Columns("COMPONENT", "STATE", "VERSION", "USED FOR");
        foreach (var c in components)
        {
            var state = (c.Present, c.Required) switch
            {
                (true, _) => "[green]present[/]",
                (false, true) => "[red]MISSING[/]",
                (false, false) => "[yellow]absent (optional)[/]",
            };
            table.AddRow(
                new Markup(Markup.Escape(c.Name)),
                new Markup(state),
                new Markup(Markup.Escape(c.Version ?? "")),
                new Markup(Markup.Escape(c.Purpose))
            );
        }

        terminal.Write(table);
        foreach (var (required, what) in new[] { (true, "Install what is required with:"), (false, "Install what is optional with:") })
        {
            var packages = components
                .Where(c => !c.Present && c.Required == required)
                .SelectMany(c => c.Packages)
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (packages.Count > 0)
            {
                terminal.Data.WriteLine();
                terminal.Data.WriteLine(what);
                terminal.Data.WriteLine("  " + Components.InstallCommand(packages));
            }
        }
    }
}
