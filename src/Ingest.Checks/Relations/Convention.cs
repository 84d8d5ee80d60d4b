namespace Ingest.Checks;

/// <summary>A convention that explains why a relation does not hold to the digit: truncation, a plugged share.</summary>
/// <param name="Zh">In Chinese, as it ends the sentence.</param>
/// <param name="En">In English.</param>
internal sealed record Convention(string Zh, string En);
