namespace Ingest.Pdf.Content;

/// <summary>What must be known of a colour space to tell whether a colour is white: how its components are read.</summary>
internal enum ColourSpace
{
    /// <summary>Gray or RGB of any kind: all components at their maximum are white.</summary>
    Additive,

    /// <summary>CMYK, Separation or DeviceN: all components at zero leave the paper white.</summary>
    Subtractive,

    /// <summary>Lab, Indexed or Pattern: taken to be visible.</summary>
    Other,
}
