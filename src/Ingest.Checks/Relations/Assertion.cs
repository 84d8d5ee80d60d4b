namespace Ingest.Checks;

/// <summary>Something a document claims, by arithmetic (<see cref="Claim"/>) or in words (<see cref="Statement"/>).</summary>
internal abstract record Assertion
{
    /// <summary>The rule that makes it checkable.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Where it stands, as a reader would say it: table title, row, or the heading of a paragraph.</summary>
    public required string Place { get; init; }

    /// <summary>Severity of a break where it differs from the rule's.</summary>
    public Ingest.Model.Severity? Severity { get; init; }
}
