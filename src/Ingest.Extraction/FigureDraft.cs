using Ingest.Model;

namespace Ingest.Extraction;

/// <summary>A figure before it has its number in the document, with where it stands for reading order.</summary>
/// <param name="Figure">The figure, its id still empty.</param>
/// <param name="Page">The page its source begins on.</param>
/// <param name="Top">Distance of its source's top from the top of that page.</param>
internal readonly record struct FigureDraft(Figure Figure, int Page, double Top);
