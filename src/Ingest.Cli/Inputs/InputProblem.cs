namespace Ingest.Cli.Inputs;

/// <summary>A path that leads to nothing that can be read.</summary>
/// <param name="Shown">The path as the user gave it.</param>
/// <param name="Message">What is wrong and what a person can do about it.</param>
internal sealed record InputProblem(string Shown, string Message);
