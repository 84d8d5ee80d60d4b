namespace Ingest.SampleDocs.Model.Evaluation;

/// <summary>A question of a survey.</summary>
/// <param name="Text">The question.</param>
/// <param name="Options">Options.</param>
/// <param name="Counts">Answers per option.</param>
/// <param name="AsksSatisfaction">Whether the options are the five degrees of satisfaction.</param>
public sealed record SurveyQuestion(string Text, IReadOnlyList<string> Options, IReadOnlyList<int> Counts, bool AsksSatisfaction);
