namespace Ingest.Pdf.Text;

/// <summary>How likely a character is on a page of Chinese official writing.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Digits, Latin letters, punctuation, anything that says nothing about readability.</summary>
    Neutral,

    /// <summary>White space.</summary>
    Space,

    /// <summary>Not a character: U+FFFD, private use, control characters, unpaired surrogates.</summary>
    Unknown,

    /// <summary>A Latin letter with an accent, as Chinese bytes read as Latin-1 give by the dozen.</summary>
    Accented,

    /// <summary>Japanese kana.</summary>
    Kana,

    /// <summary>A Chinese character of everyday use.</summary>
    Common,

    /// <summary>A Chinese character of GB 2312 level 1 (by sound) that is seldom seen.</summary>
    Uncommon,

    /// <summary>A Chinese character of GB 2312 level 2 (by stroke) or of no Chinese standard for daily use.</summary>
    Rare,

    /// <summary>A traditional form in daily use (Big5 level 1) that GB 2312 does not have.</summary>
    Traditional,
}
