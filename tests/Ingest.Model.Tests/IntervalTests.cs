using Xunit;

namespace Ingest.Model.Tests;

public sealed class IntervalTests
{
    [Fact]
    public void A_printed_figure_stands_for_half_a_unit_of_its_last_place_on_each_side()
    {
        Assert.Equal(new Interval(1.225m, 1.235m), Interval.Printed(1.23m, 2));
        Assert.Equal(new Interval(6.5m, 7.5m), Interval.Printed(7m, 0));
    }

    [Fact]
    public void Sums_widen_by_half_a_unit_for_each_summand()
    {
        var sum = Interval.Sum([
            Interval.Printed(2106.66m, 2),
            Interval.Printed(326.72m, 2),
            Interval.Printed(60.99m, 2),
            Interval.Printed(445.69m, 2),
        ]);
        Assert.Equal(0.02m, sum.HalfWidth);
        Assert.True(sum.Meets(Interval.Printed(2940.05m, 2)));
        Assert.False(sum.Meets(Interval.Printed(2940.09m, 2)));
    }

    [Fact]
    public void Products_and_quotients_hold_for_either_sign()
    {
        Assert.Equal(new Interval(-6m, 6m), new Interval(-2, 2) * new Interval(1, 3));
        Assert.Equal(new Interval(-4m, -1m), new Interval(2, 4) / new Interval(-2, -1));
    }

    [Fact]
    public void Division_by_an_interval_around_zero_is_refused() =>
        Assert.Throws<DivideByZeroException>(() => Interval.Exactly(1) / Interval.Printed(0, 2));

    [Fact]
    public void Ends_the_wrong_way_round_are_refused() => Assert.Throws<ArgumentException>(() => new Interval(1, 0));
}
