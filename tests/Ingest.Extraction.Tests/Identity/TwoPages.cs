using Ingest.Model;

namespace Ingest.Extraction.Tests.Identity;

/// <summary>Parts of a document of two pages, of which only the text matters.</summary>
internal static class TwoPages
{
    public static IReadOnlyList<Page> Pages { get; } = [Page(1), Page(2)];

    /// <summary>A paragraph of one line.</summary>
    public static Paragraph Line(string text, ParagraphKind kind, int page) =>
        new()
        {
            Id = "p",
            Kind = kind,
            Text = text,
            Lines =
            [
                new TextLine
                {
                    Page = page,
                    Start = 0,
                    Box = default,
                },
            ],
        };

    private static Page Page(int number) =>
        new()
        {
            Number = number,
            Width = 595,
            Height = 842,
        };
}
