using System.Buffers;
using Ingest.Extraction.Numbers;

namespace Ingest.Extraction;

/// <summary>Text as it goes into labels.</summary>
internal static class Labels
{
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \u3000\u00a0\t\n\r");

    /// <summary>
    /// The text without the spaces that justified or padded lines leave (项 目 支 出 → 项目支出); spaces between Latin
    /// words stay.
    /// </summary>
    /// <param name="text">Text as printed.</param>
    public static string Compact(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IndexOfAny(Spaces) < 0)
        {
            return text.ToString();
        }

        var kept = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) || (IsLatin(text[i - 1]) && IsLatin(NextVisible(text, i))))
            {
                kept[length++] = text[i];
            }
        }

        return new string(kept, 0, length);
    }

    /// <summary>The text with widths folded and padding removed: for comparing with set words, not for showing.</summary>
    /// <param name="text">Text as printed.</param>
    public static string Key(string text) => Compact(CharacterFolding.Fold(text));

    /// <summary>The parts that are not empty, joined with <c>/</c>.</summary>
    /// <param name="parts">Parts from the outermost.</param>
    public static string Join(params ReadOnlySpan<string> parts)
    {
        var label = "";
        foreach (var part in parts)
        {
            label =
                part.Length == 0 ? label
                : label.Length == 0 ? part
                : $"{label}/{part}";
        }

        return label;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);

    private static char NextVisible(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length - 1 && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return text[i];
    }
}
