using Ingest.Model;

namespace Ingest.Extraction.Provenance;

/// <summary>Where a figure is printed.</summary>
/// <param name="Page">Page number, from 1.</param>
/// <param name="Box">Its box on that page.</param>
/// <param name="End">Index after its last character on its first line: what stands on the next line has no place in the box.</param>
internal readonly record struct FigurePlace(int Page, Box Box, int End);
