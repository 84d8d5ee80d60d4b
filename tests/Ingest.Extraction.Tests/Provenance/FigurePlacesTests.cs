using Ingest.Extraction.Provenance;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Provenance;

public sealed class FigurePlacesTests
{
    private static readonly FigurePlace Fallback = new(9, new Box(1, 2, 3, 4), 0);

    [Fact]
    public void The_box_is_narrowed_to_the_characters()
    {
        var place = FigurePlaces.Find([Line(1, 0, new Box(100, 50, 140, 60), 100, 110, 120, 130, 140)], 1, 3, Fallback);
        Assert.Equal(new FigurePlace(1, new Box(110, 50, 130, 60), 3), place);
    }

    [Fact]
    public void A_run_broken_over_lines_or_pages_has_the_box_of_its_first_part()
    {
        var place = FigurePlaces.Find(
            [Line(1, 0, new Box(100, 50, 120, 60), 100, 110, 120), Line(2, 2, new Box(0, 0, 30, 10), 0, 10, 20, 30)],
            1,
            4,
            Fallback
        );
        Assert.Equal(new FigurePlace(1, new Box(110, 50, 120, 60), 2), place);
    }

    [Fact]
    public void A_run_broken_over_lines_has_a_box_for_each_part()
    {
        TextLine[] lines =
        [
            Line(1, 0, new Box(100, 50, 120, 60), 100, 110, 120),
            Line(2, 2, new Box(0, 0, 30, 10), 0, 10, 20, 30),
            Line(2, 5, new Box(0, 20, 10, 30), 0, 10),
        ];
        Assert.Equal(
            [new PrintedBox(1, new Box(110, 50, 120, 60)), new PrintedBox(2, new Box(0, 0, 20, 10))],
            FigurePlaces.Parts(lines, 1, 4)
        );
        Assert.Empty(FigurePlaces.Parts(lines, 2, 5));
    }

    [Fact]
    public void Text_that_reads_down_the_page_is_cut_along_y()
    {
        var place = FigurePlaces.Find([Line(1, 0, new Box(100, 50, 110, 80), 50, 60, 70, 80)], 1, 2, Fallback);
        Assert.Equal(new Box(100, 60, 110, 70), place.Box);
    }

    [Fact]
    public void Without_lines_the_given_place_stands() => Assert.Equal(Fallback with { End = 5 }, FigurePlaces.Find([], 2, 5, Fallback));

    private static TextLine Line(int page, int start, Box box, params double[] edges) =>
        new()
        {
            Page = page,
            Start = start,
            Box = box,
            Edges = edges,
        };
}
