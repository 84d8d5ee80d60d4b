using System.Text.Json.Serialization;
using Ingest.Model;

namespace Ingest.Pipeline.Recognition;

/// <summary>How pages are written: every number comes back as it was, to the last bit.</summary>
[JsonSourceGenerationOptions(
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals
)]
[JsonSerializable(typeof(KeptPage[]))]
[JsonSerializable(typeof(PrintedPage))]
internal sealed partial class KeptJson : JsonSerializerContext;
