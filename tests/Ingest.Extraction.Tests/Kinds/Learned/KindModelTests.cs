using Ingest.Extraction.Identity;
using Ingest.Extraction.Kinds;
using Ingest.Extraction.Kinds.Learned;
using Ingest.Extraction.Kinds.Training;
using Ingest.Extraction.Tests.Tables;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Kinds.Learned;

/// <summary>Training, the file of a model, and what the classifier does with it.</summary>
public sealed class KindModelTests
{
    private static readonly (string Heading, string Kind)[] Headings =
    [
        ("一、收入决算情况说明", "narrative.income"),
        ("二、支出决算情况说明", "narrative.expenditure"),
        ("第四部分 名词解释", "glossary"),
        ("五、党建工作情况", "other"),
    ];

    private static readonly DateOnly Date = new(2026, 1, 2);

    [Fact]
    public void The_same_documents_in_any_order_give_the_same_bytes()
    {
        var documents = Enumerable.Range(0, 6).Select(Document).ToList();
        var once = Bytes(KindTrainer.Train(documents, Date));
        Assert.Equal(once, Bytes(KindTrainer.Train([.. documents.AsEnumerable().Reverse()], Date)));
    }

    [Fact]
    public void A_model_read_back_tells_what_it_has_learned_and_guesses_what_it_has_not()
    {
        var trained = KindTrainer.Train([.. Enumerable.Range(0, 12).Select(Document)], Date);
        Assert.Contains("2026-01-02", trained.Card, StringComparison.Ordinal);
        var model = KindModelFile.Read(new MemoryStream(Bytes(trained)));
        var layout = Document(99).Layout;
        var choices = new LearnedClassifier(model).Classify(layout, IdentityReader.Read(layout));
        Assert.Equal(DocumentKind.FinalAccounts, choices.Kind);
        Assert.Equal(Headings.Select(h => h.Kind), choices.Sections.Select(s => s.Kind));
        Assert.Equal("final-accounts.income", Assert.Single(choices.Tables).Kind);
        Assert.All(choices.Sections, s => Assert.InRange(s.Confidence, 0, 1));
    }

    [Fact]
    public void A_kind_below_the_threshold_is_other_with_a_guess_beside_it()
    {
        var emission = new LogisticModel(["a", "b", "other"], [0.1f, 0, -0.1f], [], []);
        var model = new ChainModel(emission, new float[12], new ChainSettings(1, 0, 0.5));
        var choice = Assert.Single(model.Decode([new FeatureVector([], [])], [false]));
        Assert.Equal(("other", "a"), (choice.Kind, choice.Guess));
        Assert.InRange(choice.Confidence, 0.34, 0.4);
    }

    [Fact]
    public void A_file_that_is_no_model_or_of_another_version_says_so()
    {
        var bytes = Bytes(KindTrainer.Train([Document(1)], Date));
        var none = Assert.Throws<InvalidDataException>(() => KindModelFile.Read(new MemoryStream([1, 2, 3])));
        Assert.Contains("ingest train", none.Message, StringComparison.Ordinal);
        bytes["ingest-kinds".Length + 4]++;
        var other = Assert.Throws<InvalidDataException>(() => KindModelFile.Read(new MemoryStream(bytes)));
        Assert.Contains("Train it anew", other.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_goes_before_the_model_where_page_and_words_agree()
    {
        var layout = Document(1).Layout;
        KindCorrection[] corrections =
        [
            new("document", "", 0, "", "budget"),
            // The id has changed since; the heading has not.
            new("section", "s77", 1, Headings[1].Heading, "narrative.performance"),
            new("section", "s1", 1, "another heading", "annex"),
            new("table", "t1", 1, "收入决算表", "budget.income"),
        ];
        var (classified, kind, confidence) = KindReader.Classify(layout, IdentityReader.Read(layout), new KeywordClassifier(), corrections);
        Assert.Equal((DocumentKind.Budget, 1.0), (kind, confidence));
        Assert.Equal(["narrative.income", "narrative.performance", "glossary", "other"], classified.Sections.Select(s => s.Kind));
        Assert.Equal("budget.income", Assert.Single(classified.Tables).Kind);
    }

    private static byte[] Bytes(TrainedKinds trained)
    {
        using var stream = new MemoryStream();
        trained.Write(stream);
        return stream.ToArray();
    }

    private static LabelledDocument Document(int number) =>
        new(
            $"d{number:00}",
            $"template {number % 6}",
            new DocumentLayout
            {
                Pages =
                [
                    new Page
                    {
                        Number = 1,
                        Width = 595,
                        Height = 842,
                    },
                ],
                Sections =
                [
                    .. Headings.Select(
                        (h, i) =>
                            new Section
                            {
                                Id = $"s{i + 1}",
                                Level = 1,
                                Heading = h.Heading,
                                Page = 1,
                            }
                    ),
                ],
                Tables = [SmallTable.Of("收入决算表", "万元", ["科目|本年收入合计"], ["教育支出|1.00", $"合计|{number}.00"])],
            },
            DocumentKind.FinalAccounts,
            [.. Headings.Select(h => h.Kind)],
            ["final-accounts.income"]
        );
}
