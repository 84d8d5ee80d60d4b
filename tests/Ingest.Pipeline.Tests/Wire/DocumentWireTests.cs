using System.Text.Json;
using Ingest.Archive.Tests;
using Ingest.Pipeline.Isolation;

namespace Ingest.Pipeline.Tests.Wire;

public sealed class DocumentWireTests
{
    private static readonly Frame End = new(FrameKind.ResultEnd, []);

    [Fact]
    public void Every_property_of_every_part_arrives_in_its_place() => AssertArrives(FilledDocument.Create());

    [Fact]
    public void Any_document_arrives_as_it_was_sent()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            AssertArrives(RandomDocument.Create(seed, size: seed % 20));
        }
    }

    [Fact]
    public void An_empty_document_arrives() =>
        AssertArrives(
            new Document
            {
                Id = "",
                Sha256 = "",
                File = "",
            }
        );

    [Fact]
    public void A_large_document_comes_in_several_frames_and_a_value_larger_than_a_frame_is_not_cut()
    {
        var document = RandomDocument.Create(seed: 5, size: 100) with
        {
            Title = new string('决', 100_000),
            Paragraphs =
            [
                new Paragraph
                {
                    Id = "p1",
                    Text = "a",
                    Lines =
                    [
                        new TextLine
                        {
                            Page = 1,
                            Box = default,
                            Start = 0,
                            Edges = [.. Enumerable.Range(0, 50_000).Select(i => i / 3.0)],
                        },
                    ],
                },
            ],
        };
        Assert.InRange(Frames.Of(document).Count, 4, 1000);
        AssertArrives(document);
    }

    [Fact]
    public void What_was_uncertain_in_a_line_stays_behind()
    {
        var line = new TextLine
        {
            Page = 1,
            Box = default,
            Start = 0,
            Uncertain = [new UncertainSymbol(0, 1, 0.5, [])],
        };
        var document = FilledDocument.Create() with
        {
            Paragraphs =
            [
                new Paragraph
                {
                    Id = "p1",
                    Text = "8",
                    Lines = [line],
                },
            ],
        };
        Assert.Empty(Frames.Document(Frames.Of(document)).Paragraphs[0].Lines[0].Uncertain);
    }

    [Fact]
    public void A_document_that_is_cut_off_anywhere_is_refused()
    {
        var whole = Frames.Of(FilledDocument.Create())[0].Payload;
        for (var length = 0; length < whole.Length; length++)
        {
            var cut = new Frame(FrameKind.ResultPart, whole[..length]);
            Assert.Throws<InvalidDataException>(() => Frames.Document([cut, End]));
            Assert.Throws<InvalidDataException>(() => Frames.Document([cut, new Frame(FrameKind.Progress, whole)]));
        }
    }

    [Fact]
    public void What_follows_a_document_is_refused()
    {
        var whole = Frames.Of(FilledDocument.Create())[0];
        Assert.Throws<InvalidDataException>(() => Frames.Document([new Frame(FrameKind.ResultPart, [.. whole.Payload, 0]), End]));
        Assert.Throws<InvalidDataException>(() => Frames.Document([whole, whole]));
        Assert.Throws<InvalidDataException>(() => Frames.Document([whole, new Frame(FrameKind.ResultEnd, [0])]));
    }

    [Fact]
    public void A_document_with_a_wrong_byte_is_another_document_or_refused_but_nothing_else()
    {
        var whole = Frames.Of(FilledDocument.Create())[0].Payload;
        var random = new Random(1);
        var refused = 0;
        for (var i = 0; i < 5000; i++)
        {
            var wrong = whole.ToArray();
            wrong[random.Next(wrong.Length)] = (byte)random.Next(256);
            refused += Record.Exception(() => Frames.Document([new Frame(FrameKind.ResultPart, wrong), End])) switch
            {
                null => 0,
                InvalidDataException => 1,
                var other => throw other,
            };
        }

        Assert.InRange(refused, 500, 5000);
    }

    private static void AssertArrives(Document document) =>
        Assert.Equal(JsonSerializer.Serialize(document), JsonSerializer.Serialize(Frames.Document(Frames.Of(document))));
}
