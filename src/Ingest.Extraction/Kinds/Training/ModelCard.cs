using System.Globalization;
using System.Text;
using Ingest.Extraction.Kinds.Evaluation;
using Ingest.Extraction.Kinds.Learned;

namespace Ingest.Extraction.Kinds.Training;

/// <summary>Writes the card of a model.</summary>
internal static class ModelCard
{
    private const string Limits = """
        ## What it is

        Multinomial logistic regression on hashed character n-grams (1 to 4 characters of titles and headings, shorter ones of header
        cells, first row labels, the headings above and the first words below), on pairs of characters with one between, and on place, size,
        unit, form number, numbering and what the columns hold (codes, words, amounts), with the keyword rules' answer as one feature among
        others. The document is decided first, then its sections in sequence, then its tables in sequence (Viterbi over learned transitions; a
        table that goes on from the page before has the kind of what it continues). Rare kinds count somewhat more in training. Weights are
        rounded to 8 bits.

        ## Limits

        - Probabilities are calibrated by one temperature for each of the three models, on templates left out of training. They are those
          of documents like the training data; of other documents they are a guess.
        - A kind less probable than the threshold is `other`, and the likeliest kind stands beside it as a guess.
        - The training data are generated: fictional departments, wording by province and year, words damaged as recognition
          damages them. Kinds that no template has are not known.
        - The metrics below are those of a model trained without the templates that are measured; the model in the file is trained on all.
        """;

    /// <summary>The card, Markdown.</summary>
    /// <param name="model">The model.</param>
    /// <param name="documents">All documents it was trained on.</param>
    /// <param name="heldOut">Templates left out of what was measured.</param>
    /// <param name="measured">The measures on these.</param>
    public static string Write(
        KindModel model,
        IReadOnlyList<LabelledDocument> documents,
        IReadOnlySet<string> heldOut,
        ClassifierMeasure measured
    )
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"# Kinds of documents, sections and tables\n\nTrained {model.Date} by `ingest train`; features of version {KindModelFile.FeatureVersion}. The kinds are described in [docs/kinds.md](../docs/kinds.md).\n\n{Limits}\n\n## Data\n\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"{documents.Count} documents of {documents.Select(d => d.Template).Distinct(StringComparer.Ordinal).Count()} templates, {documents.Sum(d => d.Layout.Pages.Count)} pages, "
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"{documents.Sum(d => d.Sections.Count(s => s is not null))} sections and {documents.Sum(d => d.Tables.Count(t => t is not null))} tables with a known kind; each undamaged document also in two copies with damaged words.\n\n"
        );
        text.Append("| | temperature | weight of transitions | threshold |\n| --- | --- | --- | --- |\n");
        Row("documents", model.Documents);
        Row("sections", model.Sections);
        Row("tables", model.Tables);
        text.Append(CultureInfo.InvariantCulture, $"\n## Metrics on {heldOut.Count} templates left out\n\n");
        text.Append(KindTableText.Of("Documents", measured.Documents));
        text.Append(KindTableText.Of("Sections", measured.Sections));
        text.Append(KindTableText.Of("Tables", measured.Tables));
        return text.ToString().TrimEnd() + "\n";

        void Row(string name, ChainModel chain) =>
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {chain.Settings.Temperature} | {chain.Settings.TransitionWeight} | {chain.Settings.Threshold} |\n"
            );
    }
}
