namespace Ingest.Model;

/// <summary>One printed part of something that is broken over lines or pages.</summary>
/// <param name="Page">The page it is printed on, from 1.</param>
/// <param name="Box">Where it is printed.</param>
public readonly record struct PrintedBox(int Page, Box Box);
