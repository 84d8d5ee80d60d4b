namespace Ingest.Extraction.Numbers;

/// <summary>The unit printed after a number.</summary>
/// <param name="Text">As printed, without spaces; empty where there is none.</param>
/// <param name="End">Index after its last character; the end of the number where there is none.</param>
internal readonly record struct PrintedUnit(string Text, int End)
{
    /// <summary>Whether no unit is printed.</summary>
    public bool IsNone => Text.Length == 0;
}
