namespace Ingest.Extraction.Identity;

/// <summary>Whose document it is and what it is about.</summary>
/// <param name="Title">Title as printed on the cover, or the first heading that could be one.</param>
/// <param name="Organisation">The reporting department or unit; empty where it is not printed.</param>
/// <param name="Region">The region its name begins with, where one does.</param>
/// <param name="FiscalYear">The year the figures are about, where it is printed.</param>
internal sealed record DocumentIdentity(string Title, string Organisation, string? Region, int? FiscalYear);
