namespace Ingest.SampleDocs.Model;

/// <summary>One source of a project's money; all amounts are whole hundredths of 万元.</summary>
/// <param name="Name">Row label.</param>
/// <param name="Initial">Budget at the beginning of the year.</param>
/// <param name="Budget">Budget of the whole year.</param>
/// <param name="Executed">Spent.</param>
public sealed record ProjectFund(string Name, Amount Initial, Amount Budget, Amount Executed);
