using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Content;

/// <summary>The operands read since the last operator, in memory that is used again.</summary>
internal sealed class OperandRow
{
    /// <summary>Operands kept before one operator; a <c>TJ</c> of a whole line has some hundred.</summary>
    private const int MaxOperands = 100_000;

    private readonly List<Operand> operands = new(64);
    private readonly double[] numbers = new double[6];

    /// <summary>Bytes of the strings.</summary>
    public ByteScratch Strings { get; } = new();

    /// <summary>How many there are.</summary>
    public int Count => operands.Count;

    /// <summary>One of them.</summary>
    /// <param name="index">From 0.</param>
    public Operand this[int index] => operands[index];

    /// <summary>Adds one; too many are dropped.</summary>
    /// <param name="operand">The operand.</param>
    public void Add(in Operand operand)
    {
        if (operands.Count < MaxOperands)
        {
            operands.Add(operand);
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        operands.Clear();
        Strings.Count = 0;
    }

    /// <summary>A number; 0 where there is none.</summary>
    /// <param name="index">From 0.</param>
    public double Number(int index) => index < operands.Count ? operands[index].Number : 0;

    /// <summary>The first six as numbers; fewer where there are fewer.</summary>
    public ReadOnlySpan<double> Numbers()
    {
        var count = Math.Min(operands.Count, numbers.Length);
        for (var i = 0; i < count; i++)
        {
            numbers[i] = operands[i].Number;
        }

        return numbers.AsSpan(0, count);
    }

    /// <summary>The bytes of a string; none where it is no string.</summary>
    /// <param name="index">From 0.</param>
    public ReadOnlySpan<byte> Text(int index) =>
        index < operands.Count && operands[index].Kind == OperandKind.String
            ? Strings.Slice(operands[index].Start, operands[index].Length)
            : default;

    /// <summary>A name; empty where it is none.</summary>
    /// <param name="index">From 0.</param>
    public string Name(int index) => index >= 0 && index < operands.Count && operands[index].Value is PdfName name ? name.Value : "";
}
