using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Tables;

/// <summary>A column of amounts in a table by functional code.</summary>
/// <param name="Key">Last part of the keys of its cells.</param>
/// <param name="Path">Header: the name, or group and name joined with a slash.</param>
/// <param name="Amount">What it holds for one 项.</param>
/// <param name="Parts">Indexes of the columns that add up to it; none for a part.</param>
internal sealed record CodeColumn(string Key, string Path, Func<SpendingLine, Amount> Amount, params IReadOnlyList<int> Parts)
{
    /// <summary>The header in two levels; the group is empty for a column of its own.</summary>
    public (string Group, string Name) Names => Path.Split('/') is [var group, var name] ? (group, name) : ("", Path);
}
