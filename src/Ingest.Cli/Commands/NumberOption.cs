using System.CommandLine;
using System.Globalization;

namespace Ingest.Cli.Commands;

/// <summary>An option whose value is a number within limits.</summary>
internal static class NumberOption
{
    /// <summary>A new option.</summary>
    /// <typeparam name="T">Type of the number.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="unit">What it counts.</param>
    /// <param name="description">What it does.</param>
    /// <param name="usual">Its value when it is not given.</param>
    /// <param name="least">Least value.</param>
    /// <param name="most">Greatest value.</param>
    public static Option<T> Create<T>(string name, string unit, string description, T usual, T least, T most)
        where T : struct, IParsable<T>, IComparable<T> =>
        new(name)
        {
            Description = description,
            HelpName = unit,
            DefaultValueFactory = _ => usual,
            CustomParser = result =>
            {
                var text = result.Tokens.Single().Value;
                if (
                    !T.TryParse(text, CultureInfo.InvariantCulture, out var value)
                    || value.CompareTo(least) < 0
                    || value.CompareTo(most) > 0
                )
                {
                    result.AddError($"{name} takes a number from {least} to {most}, not '{text}'.");
                }

                return value;
            },
        };
}
