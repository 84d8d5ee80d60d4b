using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Model;

namespace Ingest.Pipeline.Isolation;

/// <summary>
/// A rectangle as the bytes of its four numbers: most of a document are rectangles, and writing and reading their decimal
/// digits would take longer than all the rest.
/// </summary>
internal sealed class BoxConverter : JsonConverter<Box>
{
    private const int Numbers = 4;

    /// <inheritdoc/>
    public override Box Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var bytes = reader.GetBytesFromBase64();
        if (bytes.Length != Numbers * sizeof(double))
        {
            throw new JsonException("Not a rectangle.");
        }

        var n = MemoryMarshal.Cast<byte, double>(bytes);
        return new Box(n[0], n[1], n[2], n[3]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Box value, JsonSerializerOptions options)
    {
        ReadOnlySpan<double> n = [value.X0, value.Y0, value.X1, value.Y1];
        writer.WriteBase64StringValue(MemoryMarshal.AsBytes(n));
    }
}
