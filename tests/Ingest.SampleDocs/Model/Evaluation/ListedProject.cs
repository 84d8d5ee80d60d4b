namespace Ingest.SampleDocs.Model.Evaluation;

/// <summary>A project of the list annexed to an evaluation report; amounts are whole hundredths of 万元.</summary>
/// <param name="Direction">核心履职方向 it belongs to.</param>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit that carried it out.</param>
/// <param name="Money">Initial and adjusted budget and what was spent.</param>
public sealed record ListedProject(string Direction, string Name, string Unit, BudgetRow Money);
