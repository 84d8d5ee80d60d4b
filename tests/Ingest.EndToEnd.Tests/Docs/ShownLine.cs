using System.Text.RegularExpressions;

namespace Ingest.EndToEnd.Tests.Docs;

/// <summary>A line of output as the documentation shows it; <c>…</c> stands for anything, blanks for any blanks.</summary>
internal sealed record ShownLine(string Text)
{
    /// <summary>Whether a printed line is the one that is shown.</summary>
    public bool Matches(string line)
    {
        var parts = Text.Trim()
            .Split('…')
            .Select(part => Regex.Replace(Regex.Escape(part), @"(\\ )+", @"\s+", RegexOptions.None, TimeSpan.FromSeconds(1)));
        var pattern = $"^{string.Join(".*", parts)}$";
        return Regex.IsMatch(line.Trim(), pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
