namespace Ingest.Pdf.Content;

/// <summary>Operators that set a colour (ISO 32000-1, 8.6.8), but for choosing a named colour space.</summary>
internal static class ColourOperators
{
    /// <summary>Runs the operator if it is one of these.</summary>
    /// <param name="code">The operator.</param>
    /// <param name="operands">Its operands.</param>
    /// <param name="state">The graphics state.</param>
    public static bool TryRun(int code, OperandRow operands, ref GraphicsState state)
    {
        switch (code)
        {
            case ContentOperator.FillGray:
            case ContentOperator.FillRgb:
                SetFill(ColourSpace.Additive, operands, ref state);
                return true;
            case ContentOperator.StrokeGray:
            case ContentOperator.StrokeRgb:
                SetStroke(ColourSpace.Additive, operands, ref state);
                return true;
            case ContentOperator.FillCmyk:
                SetFill(ColourSpace.Subtractive, operands, ref state);
                return true;
            case ContentOperator.StrokeCmyk:
                SetStroke(ColourSpace.Subtractive, operands, ref state);
                return true;
            case ContentOperator.FillColour:
            case ContentOperator.FillColourNamed:
                SetFill(state.FillSpace, operands, ref state);
                return true;
            case ContentOperator.StrokeColour:
            case ContentOperator.StrokeColourNamed:
                SetStroke(state.StrokeSpace, operands, ref state);
                return true;
            default:
                return false;
        }
    }

    private static void SetFill(ColourSpace space, OperandRow operands, ref GraphicsState state) =>
        (state.FillSpace, state.FillIsWhite) = (space, ColourReader.IsWhite(space, operands));

    private static void SetStroke(ColourSpace space, OperandRow operands, ref GraphicsState state) =>
        (state.StrokeSpace, state.StrokeIsWhite) = (space, ColourReader.IsWhite(space, operands));
}
