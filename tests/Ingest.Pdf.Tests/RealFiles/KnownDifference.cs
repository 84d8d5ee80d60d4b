namespace Ingest.Pdf.Tests.RealFiles;

/// <summary>A page on which our characters and those of pdftotext differ for a reason that was looked into.</summary>
/// <param name="Hash">First digits of the file's SHA-256.</param>
/// <param name="Page">The page.</param>
/// <param name="Ours">Characters only we give.</param>
/// <param name="Theirs">Characters only pdftotext gives.</param>
/// <param name="Reason">Who is right, and why.</param>
internal sealed record KnownDifference(string Hash, int Page, int Ours, int Theirs, string Reason)
{
    private const string Clipped = "we: the characters lie outside the clip and cannot be seen; pdftotext takes no notice of clips";
    private const string Repeated = "we: bold by printing the text up to four times a hair apart; pdftotext -raw gives it as often";
    private const string RepeatedAndUnnamed =
        Repeated + "; and the bullets have no Unicode in the file, so that pdftotext prints their codes";
    private const string HalfWidth =
        "we: pdftotext finds no Unicode for the half-width digits and letters of GBK-EUC-H and drops them; 13 glyphs are unknown to both";

    public static readonly IReadOnlyList<KnownDifference> All =
    [
        new("fd3261c154d5", 4, 0, 5, Clipped),
        new("9d518049c9ed", 4, 0, 5, Clipped),
        new("4514f5c5f5b7", 4, 0, 5, Clipped),
        new("b06718491296", 3, 0, 364, Clipped),
        new("b06718491296", 4, 0, 237, Clipped),
        new("4de43bfaabc2", 82, 0, 8, Clipped),
        new("4de43bfaabc2", 83, 0, 10, Clipped),
        new("4de43bfaabc2", 86, 0, 17, Clipped),
        new("1c49e633f460", 1, 0, 273, Repeated),
        new("a822ec0fc917", 1, 7, 46, RepeatedAndUnnamed),
        new("a822ec0fc917", 2, 10, 79, RepeatedAndUnnamed),
        new("a822ec0fc917", 3, 3, 36, RepeatedAndUnnamed),
        new("2987b0b942cc", 1, 45, 0, HalfWidth),
    ];
}
