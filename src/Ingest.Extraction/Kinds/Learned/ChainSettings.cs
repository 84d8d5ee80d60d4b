namespace Ingest.Extraction.Kinds.Learned;

/// <summary>How a chain model puts its evidence together; chosen on templates left out of training.</summary>
/// <param name="Temperature">Logistic scores are divided by it; over 1 makes probabilities milder.</param>
/// <param name="TransitionWeight">Weight of the transitions; 0 decides each part by itself.</param>
/// <param name="Threshold">A kind less probable than this is <c>other</c>, and given as a guess.</param>
internal sealed record ChainSettings(double Temperature, double TransitionWeight, double Threshold)
{
    /// <summary>Before anything is chosen.</summary>
    public static ChainSettings Start { get; } = new(1, 1, 0.5);
}
