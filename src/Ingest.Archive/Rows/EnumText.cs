using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Archive.Rows;

/// <summary>
/// How members of an enumeration are written in the archive and in exports: the name given with
/// <see cref="JsonStringEnumMemberNameAttribute"/>, otherwise the member's name in kebab case.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Texts = Enum.GetValues<T>().ToDictionary(value => value, NameOf);

    private static readonly Dictionary<string, T> Values = Texts.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The name of a member.</summary>
    /// <param name="value">The member.</param>
    public static string Of(T value) => Texts[value];

    /// <summary>The member with a name.</summary>
    /// <param name="text">The name.</param>
    /// <exception cref="ArchiveException">When there is none.</exception>
    public static T Parse(string text) =>
        Values.TryGetValue(text, out var value)
            ? value
            : throw new ArchiveException($"The archive holds the unknown {typeof(T).Name} '{text}'; it was written by a newer Ingest.");

    private static string NameOf(T value) =>
        typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
        ?? JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
