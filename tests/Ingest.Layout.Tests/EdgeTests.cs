using Ingest.Layout.Rulings;
using Ingest.Model;
using Xunit;

namespace Ingest.Layout.Tests;

public sealed class EdgeTests
{
    [Fact]
    public void A_double_line_is_one_edge_where_its_longer_line_is()
    {
        var edges = PageEdges.Snap([new Edge(100, 0, 300), new Edge(101.5, 0, 200)]);
        Assert.All(edges, e => Assert.Equal(100, e.Position));
    }

    [Fact]
    public void Dashes_are_joined_and_a_wide_gap_is_kept()
    {
        var edges = PageEdges.Join([new Edge(50, 0, 4), new Edge(50, 6, 10), new Edge(50, 12, 16), new Edge(50, 40, 60)]);
        Assert.Equal([new Edge(50, 0, 16), new Edge(50, 40, 60)], edges);
    }

    [Fact]
    public void A_thin_filled_rectangle_counts_by_its_centre_line()
    {
        var edges = PageEdges.FromRulings([new Ruling(new Box(10, 20.5, 110, 20.5), 1)]);
        Assert.Equal([new Edge(20.5, 10, 110)], edges.Horizontal);
        Assert.Empty(edges.Vertical);
    }

    [Fact]
    public void Marks_too_short_to_border_a_cell_are_dropped() => Assert.Empty(PageEdges.Chain([new Edge(5, 10, 12)]));
}
