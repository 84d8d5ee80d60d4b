using Ingest.Pipeline.Isolation;

namespace Ingest.Pipeline.Tests;

public sealed class ErrorTailTests
{
    [Fact]
    public void The_telling_first_line_of_a_stack_overflow_is_kept_and_its_frames_are_not()
    {
        var tail = new ErrorTail();
        tail.Add("Stack overflow.");
        for (var i = 0; i < 1000; i++)
        {
            tail.Add("   at Some.Deep.Call()");
        }

        Assert.Equal(" It said: Stack overflow.", tail.ToString());
    }

    [Fact]
    public void Only_the_last_lines_are_kept_and_long_ones_are_cut()
    {
        var tail = new ErrorTail();
        for (var i = 1; i <= 9; i++)
        {
            tail.Add(new string((char)('0' + i), 5000));
        }

        Assert.StartsWith(" It said: 6", tail.ToString(), StringComparison.Ordinal);
        Assert.InRange(tail.ToString().Length, 100, 1000);
    }

    [Fact]
    public void What_was_said_about_an_earlier_document_is_forgotten()
    {
        var tail = new ErrorTail();
        tail.Add("about the first");
        tail.Clear();
        Assert.Equal("", tail.ToString());
        Assert.False(tail.Contains("first"));
    }
}
