using System.Text;
using Ingest.Model;

namespace Ingest.Layout.Text;

/// <summary>Joins lines into one text.</summary>
internal static class TextJoiner
{
    /// <summary>
    /// The text of all lines and where each line starts in it. Chinese words and numbers are joined as they are; only between two
    /// Latin letters does a line break stand for a space.
    /// </summary>
    /// <param name="lines">Lines in reading order.</param>
    public static (string Text, IReadOnlyList<TextLine> Lines) Join(IReadOnlyList<Line> lines)
    {
        var text = new StringBuilder();
        var placed = new List<TextLine>(lines.Count);
        foreach (var line in lines)
        {
            if (text.Length > 0 && char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(line.Text[0]))
            {
                text.Append(' ');
            }

            placed.Add(line.At(text.Length));
            text.Append(line.Text);
        }

        return (text.ToString(), placed);
    }
}
