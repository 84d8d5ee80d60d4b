using Spectre.Console;

namespace Ingest.Cli.Output;

/// <summary>Where the program writes: data on standard output, everything else on standard error.</summary>
internal sealed class Terminal
{
    /// <summary>Wide enough that no line of a table is broken when a program reads it.</summary>
    private const int UnboundedWidth = 10_000;

    private Terminal(IAnsiConsole data, IAnsiConsole messages, bool interactive)
    {
        Data = data;
        Messages = messages;
        Interactive = interactive;
    }

    /// <summary>Standard output.</summary>
    public IAnsiConsole Data { get; }

    /// <summary>Standard error.</summary>
    public IAnsiConsole Messages { get; }

    /// <summary>Whether a person watches standard error.</summary>
    public bool Interactive { get; }

    /// <summary>The terminal of this process. Spectre leaves colours out where <c>NO_COLOR</c> is set.</summary>
    public static Terminal OfProcess()
    {
        var data = Open(Console.Out, Console.IsOutputRedirected);
        var messages = Open(Console.Error, Console.IsErrorRedirected);
        var interactive = !Console.IsErrorRedirected && messages.Profile.Capabilities.Ansi;
        return new Terminal(data, messages, interactive);
    }

    /// <summary>Writes one message.</summary>
    /// <param name="message">Plain text.</param>
    public void Say(string message) => Messages.WriteLine(message);

    /// <summary>Writes a table to standard output, without blanks at the ends of its lines where a program reads it.</summary>
    /// <param name="table">The table.</param>
    public void Write(Table table)
    {
        if (!Console.IsOutputRedirected)
        {
            Data.Write(table);
            return;
        }

        using var text = new StringWriter();
        Open(text, redirected: true).Write(table);
        foreach (var line in text.ToString().TrimEnd('\n').Split('\n'))
        {
            Console.Out.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>A table without lines between the cells: readable, and easy to cut with other tools.</summary>
    /// <param name="columns">Headings; one that ends in <c>#</c> is a column of numbers, which stand on the right.</param>
    public static Table Columns(params string[] columns)
    {
        var table = new Table { Border = TableBorder.None };
        foreach (var column in columns)
        {
            var number = column.EndsWith('#');
            table.AddColumn(
                new TableColumn(Markup.Escape(column.TrimEnd('#')))
                {
                    Alignment = number ? Justify.Right : Justify.Left,
                    // Where a terminal is narrow, only the text at the end is broken.
                    NoWrap = column != columns[^1],
                    Padding = new Padding(0, 0, 2, 0),
                }
            );
        }

        return table;
    }

    private static IAnsiConsole Open(TextWriter writer, bool redirected)
    {
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) };
        if (redirected)
        {
            // Colours are for eyes, whatever the environment says about the terminal behind the pipe.
            settings.Ansi = AnsiSupport.No;
            settings.ColorSystem = ColorSystemSupport.NoColors;
        }

        var console = AnsiConsole.Create(settings);
        if (redirected)
        {
            console.Profile.Width = UnboundedWidth;
        }

        return console;
    }
}
