using System.Globalization;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Documents.Damage;
using Ingest.SampleDocs.Documents.Templates;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Truth;
using Ingest.SampleDocs.Writers;
using Ingest.SampleDocs.Writers.Fast;

namespace Ingest.SampleDocs.Commands;

/// <summary>Documents of templates with the truth about their kinds; the same template, seed and damage give the same bytes.</summary>
public static class TemplateFiles
{
    /// <summary>Writes documents of templates as <c>TEMPLATE-SEED.pdf</c> and <c>TEMPLATE-SEED.kinds.json</c>.</summary>
    /// <param name="command">What is wanted.</param>
    /// <returns>Documents written.</returns>
    /// <exception cref="ArgumentException">When there is no template of that name.</exception>
    public static int Write(CommandLine command)
    {
        var templates = Template.Named(command.Template);
        var wanted = templates.SelectMany(t => Enumerable.Range(0, command.Count).Select(i => (t, Seed: command.First.Seed + (ulong)i)));
        Directory.CreateDirectory(command.Out);
        Parallel.ForEach(
            wanted,
            one =>
            {
                var (name, pdf, truth) = Make(one.t, one.Seed, command.Damage);
                File.WriteAllBytes(Path.Combine(command.Out, name + ".pdf"), pdf);
                File.WriteAllText(Path.Combine(command.Out, name + ".kinds.json"), truth);
            }
        );
        return templates.Count * command.Count;
    }

    /// <summary>One document: its name, the PDF and the truth.</summary>
    /// <param name="template">The template.</param>
    /// <param name="seed">Source of all chance.</param>
    /// <param name="damage">Share of the characters damaged as character recognition damages them, 0 to 1.</param>
    public static (string Name, byte[] Pdf, string Truth) Make(Template template, ulong seed, double damage)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{template.Name}-{seed:0000}");
        var document = TemplateComposer.Compose(template, seed);
        var (printed, pdf, pages) = Print(document.Manuscript, new SeededRandom(seed).Fork("print " + template.Name), damage);
        return (name, pdf, KindsFile.Write(document, printed, damage, name, pages));
    }

    private static (Manuscript Printed, byte[] Pdf, Pagination Pages) Print(Manuscript clean, SeededRandom random, double damage)
    {
        var style = PrintStyle.By(random.Fork("style"));
        var printed = damage > 0 ? new OcrDamage(damage, random.Fork("damage")).Apply(clean) : clean;
        var (pdf, pages) = FastPdf.Write(printed, style);
        return (printed, pdf, pages);
    }
}
