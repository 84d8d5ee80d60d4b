using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Pipeline.Isolation;

/// <summary>The edges of the characters of a line as the bytes of their numbers: there is one for each character of a document.</summary>
internal sealed class EdgesConverter : JsonConverter<IReadOnlyList<double>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<double> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var bytes = reader.GetBytesFromBase64();
        return bytes.Length % sizeof(double) == 0
            ? MemoryMarshal.Cast<byte, double>(bytes).ToArray()
            : throw new JsonException("Not a list of numbers.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<double> value, JsonSerializerOptions options) =>
        writer.WriteBase64StringValue(MemoryMarshal.AsBytes<double>(value as double[] ?? [.. value]));
}
