namespace Ingest.Checks;

/// <summary>One term of the right side.</summary>
/// <param name="Sign">+1 or −1.</param>
/// <param name="IsSum">Whether it is <c>SUM(…)</c> over all places the reference names.</param>
/// <param name="IsOptional">Whether the formula holds without it where the table has no such row or column (<c>?</c>).</param>
/// <param name="Reference">The place.</param>
internal sealed record FormulaTerm(int Sign, bool IsSum, bool IsOptional, Reference Reference);
