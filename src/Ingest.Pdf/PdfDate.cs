using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Pdf;

/// <summary>Dates of PDF files (ISO 32000-1, 7.9.4): <c>D:YYYYMMDDHHmmSSOHH'mm'</c>, all behind the year optional.</summary>
internal static partial class PdfDate
{
    /// <summary>The time a text stands for; none when it is no such date.</summary>
    /// <param name="text">Text of the entry. Where it gives no offset, UTC is assumed.</param>
    public static DateTimeOffset? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        try
        {
            var offset = new TimeSpan(Part("offsetHour", 0), Part("offsetMinute", 0), 0);
            return new DateTimeOffset(
                Part("year", 0),
                Part("month", 1),
                Part("day", 1),
                Part("hour", 0),
                Part("minute", 0),
                Math.Min(Part("second", 0), 59),
                match.Groups["sign"].Value == "-" ? -offset : offset
            );
        }
        catch (ArgumentOutOfRangeException)
        {
            // The thirty-first of June, or an offset of a day.
            return null;
        }

        int Part(string name, int usual) =>
            match.Groups[name] is { Success: true } part
                ? int.Parse(part.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
                : usual;
    }

    [GeneratedRegex(
        @"^\s*(D:)?(?<year>\d{4})((?<month>\d\d)((?<day>\d\d)((?<hour>\d\d)((?<minute>\d\d)(?<second>\d\d)?)?)?)?)?"
            + @"(Z|(?<sign>[+-])(?<offsetHour>\d\d)('?(?<offsetMinute>\d\d))?)?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
