namespace Ingest.Cli.Doctor;

/// <summary>Something Ingest uses that is not part of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is used for.</param>
/// <param name="Required">Whether documents cannot be read without it.</param>
/// <param name="Version">Its version; none when it is missing.</param>
/// <param name="Packages">Debian packages that bring it.</param>
internal sealed record Component(string Name, string Purpose, bool Required, string? Version, IReadOnlyList<string> Packages)
{
    /// <summary>Whether it is there.</summary>
    public bool Present => Version is not null;
}
