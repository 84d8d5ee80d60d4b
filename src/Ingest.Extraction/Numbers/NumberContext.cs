namespace Ingest.Extraction.Numbers;

/// <summary>A run of digits with what stands around it: all that a rule of exclusion looks at.</summary>
/// <param name="Text">Folded text.</param>
/// <param name="Run">The digits.</param>
/// <param name="Unit">The unit read after them.</param>
internal readonly record struct NumberContext(string Text, DigitRun Run, PrintedUnit Unit)
{
    /// <summary>Text before the digits without trailing spaces.</summary>
    public ReadOnlySpan<char> Before => Text.AsSpan(0, Run.Start).TrimEnd(' ');

    /// <summary>Text after the digits without leading spaces.</summary>
    public ReadOnlySpan<char> After => Text.AsSpan(Run.End).TrimStart(' ');

    /// <summary>Text after the unit without leading spaces.</summary>
    public ReadOnlySpan<char> AfterUnit => Text.AsSpan(Unit.End).TrimStart(' ');

    /// <summary>The last character before the digits, spaces passed over; a space at the start of the text.</summary>
    public char Left => Before is { Length: > 0 } before ? before[^1] : ' ';

    /// <summary>The first character after the digits, spaces passed over; a space at the end of the text.</summary>
    public char Right => After is { Length: > 0 } after ? after[0] : ' ';

    /// <summary>The character that touches the digits on the left; a space where none does.</summary>
    public char Touching => Run.Start > 0 ? Text[Run.Start - 1] : ' ';

    /// <summary>Whether the digits could be a year of the common era.</summary>
    public bool LooksLikeYear => Run.IsPlainInteger && Run.Length == 4 && Run.Value is >= 1900 and < 2100;
}
