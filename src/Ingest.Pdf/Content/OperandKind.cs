namespace Ingest.Pdf.Content;

/// <summary>What an <see cref="Operand"/> is.</summary>
internal enum OperandKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A string.</summary>
    String,

    /// <summary>A dictionary or an array within a dictionary.</summary>
    Object,
}
