using Ingest.Model;

namespace Ingest.Pipeline.Recognition;

/// <summary>A page with what was recognised on it.</summary>
/// <param name="Page">The page, upright and straight.</param>
/// <param name="ToDisplayed">Takes its coordinates to the page as displayed; none where they are the same.</param>
internal sealed record RecognisedPage(PrintedPage Page, Func<Box, Box>? ToDisplayed);
