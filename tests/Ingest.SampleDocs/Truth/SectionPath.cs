using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Truth;

/// <summary>The headings above a place, while walking through a document.</summary>
internal sealed class SectionPath
{
    private readonly List<string> headings = [];

    /// <summary>The two topmost headings joined, as the truth files give a section.</summary>
    public string Path => string.Join(" > ", headings.Take(2));

    /// <summary>The second heading, or the first where there is no second.</summary>
    public string Nearest => headings.Count == 0 ? "" : headings[Math.Min(1, headings.Count - 1)];

    /// <summary>Passes a block.</summary>
    public void Enter(Block block)
    {
        if (block is HeadingBlock heading)
        {
            headings.RemoveRange(Math.Min(heading.Level - 1, headings.Count), Math.Max(0, headings.Count - heading.Level + 1));
            headings.Add(heading.Text);
        }
    }
}
