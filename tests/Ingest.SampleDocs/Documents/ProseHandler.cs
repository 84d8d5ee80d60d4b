using System.Runtime.CompilerServices;

namespace Ingest.SampleDocs.Documents;

/// <summary>Turns an interpolated string into runs, and keeps the house style's gap between Chinese text and numbers.</summary>
[InterpolatedStringHandler]
public ref struct ProseHandler
{
    private readonly ManuscriptBuilder builder;
    private readonly List<Run> runs;
    private string last = "";

    /// <summary>Called by the compiler.</summary>
    public ProseHandler(int literalLength, int formattedCount, ManuscriptBuilder builder)
    {
        this.builder = builder;
        runs = new List<Run>((formattedCount * 2) + (literalLength > 0 ? 1 : 0));
    }

    /// <summary>The runs so far.</summary>
    public readonly IReadOnlyList<Run> Runs => runs;

    /// <summary>Fixed text.</summary>
    public void AppendLiteral(string text) => Append(text);

    /// <summary>Text that depends on names or years.</summary>
    public void AppendFormatted(string text) => Append(text);

    /// <summary>Runs made elsewhere.</summary>
    public void AppendFormatted(IEnumerable<Run> more)
    {
        foreach (var run in more)
        {
            if (run.IsSlot)
            {
                AppendFormatted(builder.Slot(run.SlotId));
            }
            else
            {
                Append(run.Literal);
            }
        }
    }

    /// <summary>A slot.</summary>
    public void AppendFormatted(Slot slot)
    {
        if (slot.Value is not null && last.Length > 0 && IsIdeograph(last[^1]))
        {
            Append(builder.Gap);
        }

        runs.Add(Run.Of(slot));
        last = slot.Text.Length > 0 ? slot.Text : last;
    }

    private void Append(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (runs.Count > 0 && runs[^1].IsSlot && last.Length > 0 && char.IsAscii(last[^1]) && IsIdeograph(text[0]))
        {
            text = builder.Gap + text;
        }

        runs.Add(Run.Of(text));
        last = text;
    }

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
