namespace Ingest.SampleDocs.Truth;

/// <summary>
/// The label of a figure in the text: the words before it back to the last punctuation, and one clause further where
/// these words alone (as 占) say too little. A leading 其中 says that the figure is a part of another and is no word of its name.
/// </summary>
internal static class ProseLabel
{
    private const string Stops = "，。；：、（";
    private const string AmongThem = "其中";

    /// <summary>The label of the figure that starts at an offset.</summary>
    public static string Of(string text, int offset)
    {
        var before = text[..offset];
        var start = ClauseStart(before, before.Length);
        if (before[start..].Trim(' ', '（', '）').Length < 2 && start > 1)
        {
            start = ClauseStart(before, start - 1);
        }

        var words = before[start..].Trim();
        return words.StartsWith(AmongThem, StringComparison.Ordinal) ? words[AmongThem.Length..].TrimStart() : words;
    }

    private static int ClauseStart(string text, int end)
    {
        for (var i = end - 1; i >= 0; i--)
        {
            // An opening bracket that closes again before the figure belongs to its words: 因公出国（境）费.
            var closed = text[i] == '（' && text.IndexOf('）', i) is var close && close >= 0 && close < end;
            if (Stops.Contains(text[i]) && !closed)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
