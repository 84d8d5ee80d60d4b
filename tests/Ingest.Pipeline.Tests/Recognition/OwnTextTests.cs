using Ingest.Pipeline.Recognition;

namespace Ingest.Pipeline.Tests.Recognition;

/// <summary>Pages that have text of their own, which is not always to be believed.</summary>
public sealed class OwnTextTests
{
    [Fact]
    public void Text_hidden_under_a_scan_is_used_where_it_says_what_the_image_shows()
    {
        var page = Recognising.Imaged(Recognising.Report(), on: Recognising.Report(new Paper { IsHidden = true }));
        var document = Recognising.Read(Paper.File(page));
        Assert.Equal(Recognising.Figures, document.TableFigures());
        // What a layer's text is worth, whatever its characters; recognition says it of each one.
        Assert.Equal(0.9, document.Pages[0].Confidence, 0.001);
        Assert.Contains(document.Paragraphs, p => p.Text == Recognising.Sentence);
    }

    [Fact]
    public void Text_hidden_under_a_scan_is_not_used_where_the_image_shows_something_else()
    {
        var garbage = new Paper { IsHidden = true }
            .Text(80, 85, "木年庹支出恩体乎稳，主要用干保降机枸正常远转。")
            .Table(80, 130, [.. Recognising.Rows.Select(row => row.Select(text => text.Replace('2', '7').Replace('0', '6')).ToArray())]);
        var document = Recognising.Read(Paper.File(Recognising.Imaged(Recognising.Report(), on: garbage)));
        Assert.Equal(Recognising.Figures, document.TableFigures());
        Assert.Contains(document.Paragraphs, p => p.Text == Recognising.Sentence);
        Assert.True(document.Pages[0].Confidence > 0.93);
    }

    [Fact]
    public void A_page_whose_text_is_garbled_is_read_from_its_picture()
    {
        var document = Recognising.Read(Paper.File(Recognising.Report(new Paper { IsGarbled = true })));
        Assert.Equal(Recognising.Figures, document.TableFigures());
        Assert.Contains(document.Paragraphs, p => p.Text == Recognising.Sentence);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_page_number_stamped_on_a_scan_does_not_make_it_a_page_of_text()
    {
        var page = Recognising.Imaged(Recognising.Table()).Text(290, 290, "第 3 页", 9);
        Assert.Equal(Recognising.Figures, Recognising.Read(Paper.File(page)).TableFigures());
    }

    [Fact]
    public void Without_recognition_each_page_with_an_image_is_named()
    {
        var white = Enumerable.Repeat((byte)255, 700 * 300 * 3).ToArray();
        var hidden = Recognising.Report(new Paper { IsHidden = true }).Image(white, 700, 300, 0, 0, 595, 300);
        var beside = new Paper().Text(80, 50, Recognising.Sentence).Image(white, 700, 300, 80, 100, 300, 150);
        var pdf = Paper.File(new Paper().Image(white, 700, 300, 0, 0, 595, 300), hidden, beside, Recognising.Report());
        var document = Recognising.Read(pdf, new RecognitionOptions { Enabled = false });
        Assert.Equal(
            [(FailureKind.UnreadableText, 1), (FailureKind.UnreadableText, 2), (FailureKind.Unsupported, 3)],
            document.Problems.Select(p => (p.Kind, p.Page!.Value)).OrderBy(p => p.Value)
        );
        Assert.Equal(Recognising.Figures, document.TableFigures());
    }
}
