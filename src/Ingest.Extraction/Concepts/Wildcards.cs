namespace Ingest.Extraction.Concepts;

/// <summary>Patterns of names: alternatives separated by <c>|</c>, in each <c>*</c> stands for any characters.</summary>
internal static class Wildcards
{
    /// <summary>Whether one of the alternatives matches the whole text.</summary>
    /// <param name="pattern">The alternatives.</param>
    /// <param name="text">The text.</param>
    public static bool Match(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        foreach (var alternative in pattern.Split('|'))
        {
            if (MatchOne(pattern[alternative], text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MatchOne(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var star = pattern.IndexOf('*');
        if (star < 0)
        {
            return pattern.SequenceEqual(text);
        }

        if (!text.StartsWith(pattern[..star]))
        {
            return false;
        }

        pattern = pattern[(star + 1)..];
        for (var i = star; i <= text.Length; i++)
        {
            if (MatchOne(pattern, text[i..]))
            {
                return true;
            }
        }

        return false;
    }
}
