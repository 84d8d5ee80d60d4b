using Ingest.Model;

namespace Ingest.Checks.Tests.Siblings;

/// <summary>Something wrong on purpose: where, what is printed there, and how bad it is.</summary>
internal sealed record Anomaly(string Id, string Kind, Severity Severity, string Path, string Printed);
