namespace Ingest.Extraction.Kinds;

/// <summary>The kind chosen for a section or table.</summary>
/// <param name="Kind">The kind; <c>other</c> where none is known or sure.</param>
/// <param name="Confidence">Probability of the kind, or of the guess where there is one; 0 to 1.</param>
/// <param name="Guess">The likeliest kind where it was not sure enough; else empty.</param>
public sealed record KindChoice(string Kind, double Confidence, string Guess = "")
{
    /// <summary>The kind of what no other kind fits.</summary>
    public const string Other = "other";
}
