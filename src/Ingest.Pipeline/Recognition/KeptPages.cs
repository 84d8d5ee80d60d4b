using Ingest.Model;
using Ingest.Ocr;
using Ingest.Pdf.Rendering;

namespace Ingest.Pipeline.Recognition;

/// <summary>The recognised pages of a document that were kept by an earlier reading, and those to keep for the next. Not for use by several threads at once.</summary>
internal sealed class KeptPages
{
    /// <summary>Pages that are worth being kept before the others are recognised.</summary>
    private const int FewestTogether = 8;

    private readonly IRecognitionMemory? memory;
    private readonly string version;
    private readonly Dictionary<int, KeptPage> pages;
    private int news;

    private KeptPages(IRecognitionMemory? memory, string version, IEnumerable<KeptPage> pages)
    {
        this.memory = memory;
        this.version = version;
        this.pages = pages.ToDictionary(p => p.Page.Number);
    }

    /// <summary>Asks for the pages of a document.</summary>
    /// <param name="memory">Where they are kept; none where they are not.</param>
    /// <returns>The pages that what recognises pages here has made; they may be of use or not.</returns>
    public static KeptPages Of(IRecognitionMemory? memory)
    {
        if (memory is null)
        {
            return new(memory, "", []);
        }

        return new(memory, Version.Value, memory.Recall(Version.Value) is { } packed ? KeptPage.Unpack(packed) : []);
    }

    /// <summary>A page as it was recognised before; none where that is not known, or would not come out the same.</summary>
    /// <param name="source">The page as the file has it.</param>
    public RecognisedPage? Find(PrintedPage source)
    {
        if (pages.GetValueOrDefault(source.Number) is { } kept && kept.Holds(source))
        {
            return kept.Read();
        }

        pages.Remove(source.Number);
        return null;
    }

    /// <summary>
    /// Takes a page that was recognised now. From time to time what there is by then is kept, so that the death of a process costs half of
    /// the work at most.
    /// </summary>
    /// <param name="source">The page as the file has it.</param>
    /// <param name="read">What was recognised.</param>
    public void Add(PrintedPage source, RecognisedPage read)
    {
        if (memory is null || KeptPage.Of(source, read) is not { } page)
        {
            return;
        }

        pages[source.Number] = page;
        news++;
        if (news >= FewestTogether && news >= pages.Count - news)
        {
            Keep();
        }
    }

    /// <summary>Keeps what was taken since this was done last, beside what was found.</summary>
    public void Keep()
    {
        if (news > 0)
        {
            memory!.Keep(version, KeptPage.Pack([.. pages.Values.OrderBy(p => p.Page.Number)]));
            news = 0;
        }
    }

    /// <summary>What recognises pages on this machine: this program, and the programs and data it uses. Fonts of the machine are not looked at.</summary>
    private static readonly Lazy<string> Version = new(() =>
        StageVersions.Name([StageVersions.Recognition, OcrComponents.Identity, RendererVersion()])
    );

    private static string RendererVersion()
    {
        try
        {
            return PageRenderer.Version;
        }
        catch (FileNotFoundException)
        {
            // The first page will say so.
            return "";
        }
    }
}
