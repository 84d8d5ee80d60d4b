namespace Ingest.Archive;

/// <summary>A fiscal year of which the archive has no document of an organisation, though it has of years before and after.</summary>
/// <param name="Organisation">Its name as printed.</param>
/// <param name="FiscalYear">The year that is missing.</param>
/// <param name="First">The first year that is there.</param>
/// <param name="Last">The last year that is there.</param>
public sealed record MissingYear(string Organisation, int FiscalYear, int First, int Last);
