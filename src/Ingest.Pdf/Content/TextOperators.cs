namespace Ingest.Pdf.Content;

/// <summary>Operators for text state, position and showing (ISO 32000-1, 9.3 and 9.4), but for choosing the font.</summary>
internal static class TextOperators
{
    /// <summary>Runs the operator if it is one of these.</summary>
    /// <param name="code">The operator.</param>
    /// <param name="operands">Its operands.</param>
    /// <param name="text">The text matrices.</param>
    /// <param name="state">The graphics state.</param>
    /// <param name="isHidden">Whether showing prints nothing.</param>
    public static bool TryRun(int code, OperandRow operands, TextPrinter text, ref GraphicsState state, bool isHidden) =>
        TryState(code, operands, ref state)
        || TryMove(code, operands, text, ref state)
        || TryShow(code, operands, text, ref state, isHidden);

    private static bool TryState(int code, OperandRow operands, ref GraphicsState state)
    {
        switch (code)
        {
            case ContentOperator.CharacterSpacing:
                state.CharacterSpacing = operands.Number(0);
                return true;
            case ContentOperator.WordSpacing:
                state.WordSpacing = operands.Number(0);
                return true;
            case ContentOperator.HorizontalScale:
                state.HorizontalScale = operands.Number(0) / 100;
                return true;
            case ContentOperator.Leading:
                state.Leading = operands.Number(0);
                return true;
            case ContentOperator.RenderingMode:
                state.RenderingMode = (int)Math.Clamp(operands.Number(0), 0, 7);
                return true;
            case ContentOperator.Rise:
                state.Rise = operands.Number(0);
                return true;
            default:
                return false;
        }
    }

    private static bool TryMove(int code, OperandRow operands, TextPrinter text, ref GraphicsState state)
    {
        switch (code)
        {
            case ContentOperator.BeginText:
                text.Begin();
                return true;
            case ContentOperator.MoveText:
                text.MoveLine(operands.Number(0), operands.Number(1));
                return true;
            case ContentOperator.MoveTextSetLeading:
                state.Leading = -operands.Number(1);
                text.MoveLine(operands.Number(0), operands.Number(1));
                return true;
            case ContentOperator.TextMatrix:
                text.SetMatrix(Matrix.From(operands.Numbers()));
                return true;
            case ContentOperator.NextLine:
                text.MoveLine(0, -state.Leading);
                return true;
            default:
                return false;
        }
    }

    private static bool TryShow(int code, OperandRow operands, TextPrinter text, ref GraphicsState state, bool isHidden)
    {
        switch (code)
        {
            case ContentOperator.ShowText:
            case ContentOperator.ShowAdjusted:
                break;
            case ContentOperator.NextLineShow:
                text.MoveLine(0, -state.Leading);
                break;
            case ContentOperator.NextLineShowSpaced:
                (state.WordSpacing, state.CharacterSpacing) = (operands.Number(0), operands.Number(1));
                text.MoveLine(0, -state.Leading);
                break;
            default:
                return false;
        }

        for (var i = code == ContentOperator.NextLineShowSpaced ? 2 : 0; i < operands.Count; i++)
        {
            if (operands[i].Kind == OperandKind.Number)
            {
                text.Adjust(ref state, operands[i].Number);
            }
            else
            {
                text.Show(ref state, operands.Text(i), isHidden);
            }
        }

        return true;
    }
}
