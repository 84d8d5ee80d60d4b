namespace Ingest.Pdf.Objects;

/// <summary>An integer or real number.</summary>
/// <param name="value">Its value.</param>
internal sealed class PdfNumber(double value) : PdfObject
{
    /// <summary>Its value.</summary>
    public double Value { get; } = value;

    /// <summary>The value cut to an integer; what does not fit is cut to the ends of the range.</summary>
    public int Integer => double.IsNaN(Value) ? 0 : (int)Math.Clamp(Value, int.MinValue, int.MaxValue);
}
