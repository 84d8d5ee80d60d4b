using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Content;

/// <summary>One operand of a content operator; the items of an array (<c>TJ</c>, <c>d</c>) stand in the row themselves.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its value, when a number.</param>
/// <param name="Start">Start of its bytes in the scratch, when a string.</param>
/// <param name="Length">Length of its bytes, when a string.</param>
/// <param name="Value">The name or dictionary.</param>
internal readonly record struct Operand(OperandKind Kind, double Number, int Start, int Length, PdfObject? Value);
