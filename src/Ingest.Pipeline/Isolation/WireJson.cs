using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Pipeline.Isolation;

/// <summary>
/// How requests and failures travel between the processes. Both sides are always of one build, so what can be
/// computed again is left out, and Chinese travels as it is.
/// </summary>
[JsonSerializable(typeof(ReadRequest))]
[JsonSerializable(typeof(ReadFailure))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>The one that is used on both sides.</summary>
    public static WireJson Wire { get; } =
        new(
            new JsonSerializerOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                IgnoreReadOnlyProperties = true,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            }
        );
}
