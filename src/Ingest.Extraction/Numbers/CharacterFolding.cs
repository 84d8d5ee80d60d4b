namespace Ingest.Extraction.Numbers;

/// <summary>
/// Brings the widths and variants of one character to one form, position by position, so that an index into the
/// folded text is an index into the text as printed.
/// </summary>
internal static class CharacterFolding
{
    /// <summary>The text with each character folded; its length does not change.</summary>
    /// <param name="text">Text as printed.</param>
    public static string Fold(string text) =>
        string.Create(
            text.Length,
            text,
            static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = Fold(source[i]);
                }
            }
        );

    private static char Fold(char c) =>
        c switch
        {
            >= ' ' and <= '~' => c,
            >= '！' and <= '～' => c == '～' ? '~' : (char)(c - '！' + '!'),
            '\u3000' or '\u00a0' or '\t' or '\r' or '\n' or (>= '\u2000' and <= '\u200b') or '\u202f' => ' ',
            '−' or '‐' or '‑' or '﹣' or '⁻' or '˗' => '-',
            '–' or '—' or '―' or '─' or '━' => '—',
            '〜' or '∼' or '﹏' => '~',
            '≧' or '⩾' => '≥',
            '≦' or '⩽' => '≤',
            '﹪' => '%',
            '﹢' => '+',
            '﹤' => '<',
            '﹥' => '>',
            '﹦' => '=',
            '﹙' => '(',
            '﹚' => ')',
            '﹐' => ',',
            '﹒' => '.',
            'Δ' or '∆' => '△',
            _ => c,
        };
}
