using System.CommandLine;
using Ingest.Cli.Doctor;
using Ingest.Cli.Drawing;
using Ingest.Cli.Output;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pdf.Rendering;
using Ingest.Pipeline.Isolation;
using Ingest.Pipeline.Recognition;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest draw</c>: a picture of a page with what was read drawn over it.</summary>
internal static class DrawCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A PDF file" };
        var page = NumberOption.Create("--page", "N", "The page, from 1", usual: 1, least: 1, most: int.MaxValue);
        var output = new Option<string>("--output", "-o")
        {
            Description = "The PNG file to write",
            HelpName = "PNG",
            Required = true,
        };
        var resolution = NumberOption.Create("--resolution", "DPI", "Dots per inch", usual: 110, least: 20, most: 600);
        var limits = new LimitOptions();
        var command = new Command("draw", "Draw rulings (orange), cells (blue), headings (green) and figures (red) over a page.")
        {
            file,
            page,
            output,
            resolution,
        };
        limits.AddTo(command);
        command.SetAction(
            (parsed, cancellation) =>
            {
                var path = parsed.GetValue(file)!;
                var picture = new Picture(path, parsed.GetValue(page), parsed.GetValue(resolution), parsed.GetValue(output)!);
                return Task.FromResult(Components.Missing(terminal) ?? Draw(picture, limits.Of(parsed), terminal, cancellation));
            }
        );
        return command;
    }

    private static int Draw(Picture picture, ReaderOptions reader, Terminal terminal, CancellationToken cancellation)
    {
        if (!File.Exists(picture.Path))
        {
            terminal.Say($"{picture.Path}: There is no such file.");
            return ExitCode.InputNotRead;
        }

        try
        {
            using var process = new ReaderProcess(reader);
            var name = Path.GetFileName(picture.Path);
            var document = process.Read(new ReaderInput(name, Path.GetFullPath(picture.Path)), progress: null, cancellation);
            if (picture.Page > document.Pages.Count)
            {
                terminal.Say($"{name}: There is no page {picture.Page}; the last is {document.Pages.Count}.");
                return ExitCode.WrongArguments;
            }

            // The limited process has read the file to its end, so reading its rulings here is safe.
            var printed = PdfReader.Read(File.ReadAllBytes(picture.Path), reader.Limits.Pdf, progress: null, cancellation);
            var page = printed.Pages[picture.Page - 1];
            var image = PageRenderer.Render(picture.Path, picture.Page, picture.DotsPerInch);
            var inImage = reader.Recognition.Enabled ? ImageRulings.Of(page, picture.Path) : [];
            PageDrawing.Draw(image, page, [.. page.Rulings.Select(r => r.Box), .. inImage], document);
            using var stream = File.Create(picture.Output);
            PngWriter.Write(image, stream);
            return ExitCode.Done;
        }
        catch (FileNotFoundException e)
        {
            terminal.Say(e.Message);
            return ExitCode.ComponentMissing;
        }
        catch (DocumentException e)
        {
            terminal.Say(e.Message);
            return ExitCode.Of(e);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    private sealed record Picture(string Path, int Page, int DotsPerInch, string Output);
}
