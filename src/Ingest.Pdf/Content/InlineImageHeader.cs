using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Content;

/// <summary>What the entries between <c>BI</c> and <c>ID</c> say.</summary>
/// <param name="Width">Width in samples.</param>
/// <param name="Height">Height in samples.</param>
/// <param name="PlainLength">Bytes of data when it is not encoded; 0 when it is.</param>
internal readonly record struct InlineImageHeader(int Width, int Height, long PlainLength)
{
    /// <summary>Reads the entries, which stand among the operands as names and values.</summary>
    /// <param name="operands">Everything since <c>BI</c>.</param>
    /// <param name="objects">Resolves colour spaces.</param>
    /// <param name="resources">Resources in force.</param>
    public static InlineImageHeader From(OperandRow operands, PdfFileObjects objects, PdfDictionary resources)
    {
        var (width, height, bits, components) = (0, 0, 8, 1);
        var encoded = false;
        for (var i = 0; i + 1 < operands.Count; i++)
        {
            var value = (int)Math.Clamp(operands.Number(i + 1), 0, 1 << 20);
            switch (operands.Name(i))
            {
                case "W" or "Width":
                    width = value;
                    break;
                case "H" or "Height":
                    height = value;
                    break;
                case "BPC" or "BitsPerComponent":
                    bits = value;
                    break;
                case "CS" or "ColorSpace":
                    components = ComponentsOf(operands.Name(i + 1), objects, resources);
                    break;
                case "F" or "Filter":
                    encoded = true;
                    break;
            }
        }

        return new(width, height, encoded ? 0 : (((long)width * bits * components) + 7) / 8 * height);
    }

    private static int ComponentsOf(string name, PdfFileObjects objects, PdfDictionary resources) =>
        name switch
        {
            "RGB" or "DeviceRGB" or "CalRGB" => 3,
            "CMYK" or "DeviceCMYK" => 4,
            "G" or "DeviceGray" or "CalGray" or "I" or "Indexed" => 1,
            _ => objects.Get(objects.GetDictionary(resources, "ColorSpace"), name) is PdfArray { Items: [_, var profile, ..] }
            && objects.Resolve(profile) is PdfStream stream
                ? objects.GetInteger(stream.Dictionary, "N", 1)
                : 1,
        };
}
