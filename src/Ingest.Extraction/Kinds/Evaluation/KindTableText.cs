using System.Globalization;
using System.Text;

namespace Ingest.Extraction.Kinds.Evaluation;

/// <summary>Measures as Markdown.</summary>
public static class KindTableText
{
    /// <summary>A table of all kinds with precision, recall and F1, and what was confused most.</summary>
    /// <param name="heading">What was measured.</param>
    /// <param name="measure">The measure.</param>
    public static string Of(string heading, KindMeasure measure)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"### {heading}\n\nMacro F1 {measure.MacroF1:F4}, right {measure.Accuracy:P2} of {measure.Count}, misled {measure.Misleading:P2}.\n\n| kind | parts | precision | recall | F1 |\n| --- | --- | --- | --- | --- |\n"
        );
        foreach (var kind in measure.Kinds)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{kind.Kind}` | {kind.Support} | {kind.Precision:F3} | {kind.Recall:F3} | {kind.F1:F3} |\n"
            );
        }

        foreach (var (truth, given, count) in measure.Confusions.Take(8))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{(count == measure.Confusions[0].Count && truth == measure.Confusions[0].True && given == measure.Confusions[0].Given ? "\n" : "")}- `{truth}` taken for `{given}`: {count}\n"
            );
        }

        return text.Append('\n').ToString();
    }
}
