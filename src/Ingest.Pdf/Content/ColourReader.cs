using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Content;

/// <summary>Tells white from the rest: a white line on white paper is no ruling.</summary>
/// <param name="objects">Resolves colour spaces.</param>
internal sealed class ColourReader(PdfFileObjects objects)
{
    private const double NearlyFull = 0.99;

    /// <summary>How the components of a colour space are read.</summary>
    /// <param name="name">The operand of <c>cs</c> or <c>CS</c>.</param>
    /// <param name="resources">Resources in force.</param>
    public ColourSpace SpaceOf(string name, PdfDictionary resources)
    {
        var direct = OfName(name);
        return direct ?? OfObject(objects.Get(objects.GetDictionary(resources, "ColorSpace"), name));
    }

    /// <summary>Whether a colour is white.</summary>
    /// <param name="space">How its components are read.</param>
    /// <param name="operands">Its components.</param>
    public static bool IsWhite(ColourSpace space, OperandRow operands)
    {
        if (space == ColourSpace.Other || operands.Count == 0)
        {
            return false;
        }

        for (var i = 0; i < operands.Count; i++)
        {
            var part = operands[i];
            var isFull = space == ColourSpace.Additive ? part.Number >= NearlyFull : part.Number <= 1 - NearlyFull;
            if (part.Kind != OperandKind.Number || !isFull)
            {
                return false;
            }
        }

        return true;
    }

    private static ColourSpace? OfName(string name) =>
        name switch
        {
            "DeviceGray" or "DeviceRGB" or "CalGray" or "CalRGB" or "G" or "RGB" => ColourSpace.Additive,
            "DeviceCMYK" or "CMYK" => ColourSpace.Subtractive,
            "Pattern" => ColourSpace.Other,
            _ => null,
        };

    private ColourSpace OfObject(PdfObject space)
    {
        if (space is PdfName plain)
        {
            return OfName(plain.Value) ?? ColourSpace.Other;
        }

        var items = objects.ItemsOf(space);
        if (items.Count == 0 || items[0] is not PdfName family)
        {
            return ColourSpace.Other;
        }

        return family.Value switch
        {
            "ICCBased" => items.Count > 1 && items[1] is PdfStream profile && objects.GetInteger(profile.Dictionary, "N", 3) == 4
                ? ColourSpace.Subtractive
                : ColourSpace.Additive,
            "Separation" or "DeviceN" => ColourSpace.Subtractive,
            _ => OfName(family.Value) ?? ColourSpace.Other,
        };
    }
}
