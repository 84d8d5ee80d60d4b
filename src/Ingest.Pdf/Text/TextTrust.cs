namespace Ingest.Pdf.Text;

/// <summary>Tells text that says something from text that stands for "unknown".</summary>
internal static class TextTrust
{
    /// <summary>What stands for a character nobody knows.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>Whether a ToUnicode entry gives a character at all.</summary>
    /// <param name="text">The entry; may be absent.</param>
    public static bool IsUsable(string? text) => !string.IsNullOrEmpty(text) && text[0] is not ('\0' or '\uFFFD' or '\uFFFF' or '\uFFFE');
}
