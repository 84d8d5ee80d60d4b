namespace Ingest.Pipeline;

/// <summary>A step a document has taken.</summary>
/// <param name="Stage">The stage it is in.</param>
/// <param name="Page">While reading: the page just read, from 1. While recognising: how many pages are done. Later: the number of pages the stage works on.</param>
public readonly record struct PipelineProgress(PipelineStage Stage, int Page);
