using System.Text.Json.Serialization;
using Ingest.Model;

namespace Ingest.Pipeline.Isolation;

/// <summary>How requests, documents and failures travel between the processes. Both sides are always of one build.</summary>
[JsonSerializable(typeof(ReadRequest))]
[JsonSerializable(typeof(ReadFailure))]
[JsonSerializable(typeof(Document))]
internal sealed partial class WireJson : JsonSerializerContext;
