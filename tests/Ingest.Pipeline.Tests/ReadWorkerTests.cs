using System.Text;
using System.Text.Json;
using Ingest.Ocr;
using Ingest.Pdf;
using Ingest.Pipeline.Isolation;
using Ingest.Pipeline.Recognition;
using Ingest.Pipeline.Tests.Recognition;

namespace Ingest.Pipeline.Tests;

public sealed class ReadWorkerTests
{
    private static readonly byte[] OnePage = Encoding.Latin1.GetBytes(
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>> endobj
        trailer <</Root 1 0 R>>
        """
    );

    [Fact]
    public void A_document_is_answered_with_its_steps_and_itself()
    {
        var answers = Serve(channel => Request(channel, path: null, OnePage));
        Assert.Equal(FrameKind.ResultEnd, answers[^1].Kind);
        var steps = answers.Where(f => f.Kind == FrameKind.Progress).Select(f => ProgressFrames.Parse(f.Payload));
        Assert.Equal(
            [new(PipelineStage.Reading, 1), new(PipelineStage.Layout, 1), new(PipelineStage.Extraction, 1), new(PipelineStage.Checks, 1)],
            steps
        );
        var document = DocumentOf(answers);
        Assert.Equal("report.pdf", document.File);
        Assert.Equal(200, Assert.Single(document.Pages).Width);
    }

    [Fact]
    public void Several_documents_are_answered_in_turn_whatever_becomes_of_one()
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, OnePage);
        var answers = Serve(channel =>
        {
            Request(channel, path: null, Encoding.ASCII.GetBytes("this is no PDF file"));
            Request(channel, file, content: null);
            Request(channel, file + ".gone", content: null);
        });
        File.Delete(file);
        var ends = answers.Where(f => f.Kind is FrameKind.ResultEnd or FrameKind.Failure).ToList();
        Assert.Equal([FrameKind.Failure, FrameKind.ResultEnd, FrameKind.Failure], ends.Select(f => f.Kind));
        Assert.Equal(FailureKind.Damaged, FailureOf(ends[0]).Kind);
        Assert.Contains(file + ".gone", FailureOf(ends[2]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_worker_learns_that_its_parent_is_gone()
    {
        var gone = false;
        ReadWorker.Serve(new FrameChannel(new MemoryStream(), Stream.Null), () => Volatile.Write(ref gone, true));
        SpinWait.SpinUntil(() => Volatile.Read(ref gone), TimeSpan.FromSeconds(10));
        Assert.True(Volatile.Read(ref gone));
    }

    [Fact]
    public void Recognised_pages_are_asked_for_and_given_to_keep_and_later_taken_as_they_were()
    {
        Assert.SkipUnless(OcrComponents.Missing().Count == 0, "Tesseract or a language of it is not installed.");
        var pdf = Paper.File(Recognising.Imaged(Recognising.Table()));
        var first = Serve(channel => Request(channel, path: null, pdf, keeps: true, recalled: []));
        var asked = Assert.Single(first, f => f.Kind == FrameKind.Recall).Payload;
        var kept = Assert.Single(first, f => f.Kind == FrameKind.Keep).Payload;
        Assert.Equal([.. asked, (byte)'\n'], kept[..(asked.Length + 1)]);
        Assert.Contains(first, IsRecognition);

        var again = Serve(channel => Request(channel, path: null, pdf, keeps: true, recalled: kept[(asked.Length + 1)..]));
        Assert.DoesNotContain(again, f => f.Kind == FrameKind.Keep || IsRecognition(f));
        Assert.Equal(JsonSerializer.Serialize(DocumentOf(first)), JsonSerializer.Serialize(DocumentOf(again)));

        Assert.DoesNotContain(Serve(channel => Request(channel, path: null, pdf)), f => f.Kind is FrameKind.Recall or FrameKind.Keep);
        Assert.DoesNotContain(
            Serve(channel => Request(channel, path: null, OnePage, keeps: true)),
            f => f.Kind is FrameKind.Recall or FrameKind.Keep
        );

        static bool IsRecognition(Frame frame) =>
            frame.Kind == FrameKind.Progress && ProgressFrames.Parse(frame.Payload).Stage == PipelineStage.Recognition;
    }

    private static List<Frame> Serve(Action<FrameChannel> ask)
    {
        using var questions = new MemoryStream();
        ask(new FrameChannel(Stream.Null, questions));
        questions.Position = 0;
        using var answers = new MemoryStream();
        ReadWorker.Serve(new FrameChannel(questions, answers), parentGone: () => { });
        answers.Position = 0;
        return new FrameChannel(answers, Stream.Null).ReceiveAll();
    }

    private static void Request(FrameChannel channel, string? path, byte[]? content, bool keeps = false, byte[]? recalled = null)
    {
        var request = new ReadRequest("report.pdf", path, new PdfReadOptions(), new RecognitionOptions(), Keeps: keeps);
        channel.Send(FrameKind.Request, JsonSerializer.SerializeToUtf8Bytes(request, WireJson.Wire.ReadRequest));
        if (content is not null)
        {
            channel.Send(FrameKind.Content, content);
        }

        if (recalled is not null)
        {
            channel.Send(FrameKind.Recalled, recalled);
        }
    }

    private static Document DocumentOf(IEnumerable<Frame> frames) =>
        Frames.Document([.. frames.Where(f => f.Kind is FrameKind.ResultPart or FrameKind.ResultEnd)]);

    private static ReadFailure FailureOf(Frame frame) => JsonSerializer.Deserialize(frame.Payload, WireJson.Wire.ReadFailure)!;
}
