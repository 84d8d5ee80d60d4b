using System.Text.Json;
using Ingest.Model;

namespace Ingest.Archive.Export;

/// <summary>The few shapes of property that occur in exports.</summary>
internal static class JsonWriting
{
    /// <summary>A text; nothing where there is none.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A number; nothing where there is none.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    /// <summary>A number, or <c>null</c>.</summary>
    public static void WriteOrNull(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A probability, to four places.</summary>
    public static void WriteShare(this Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Math.Round(value, 4));

    /// <summary>A kind, how sure it is where that is known, and the likeliest kind where it was not sure enough.</summary>
    public static void WriteKind(this Utf8JsonWriter json, string kind, double confidence, string guess)
    {
        json.WriteString("kind", kind);
        if (confidence > 0)
        {
            json.WriteShare("kindConfidence", confidence);
        }

        json.WriteOptional("kindGuess", guess.Length == 0 ? null : guess);
    }

    /// <summary>A length in points, to a hundredth.</summary>
    public static void WritePoints(this Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Math.Round(value, 2));

    /// <summary>Four coordinates in points, to a hundredth.</summary>
    public static void WriteBox(this Utf8JsonWriter json, string name, Box box)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(Math.Round(box.X0, 2));
        json.WriteNumberValue(Math.Round(box.Y0, 2));
        json.WriteNumberValue(Math.Round(box.X1, 2));
        json.WriteNumberValue(Math.Round(box.Y1, 2));
        json.WriteEndArray();
    }

    /// <summary>A list of texts.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WritePropertyName(name);
        json.WriteStringValues(values);
    }

    /// <summary>A list of texts as a value.</summary>
    public static void WriteStringValues(this Utf8JsonWriter json, IReadOnlyList<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
