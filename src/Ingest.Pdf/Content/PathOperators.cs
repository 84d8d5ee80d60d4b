namespace Ingest.Pdf.Content;

/// <summary>Operators that build and paint paths (ISO 32000-1, 8.5), and the line parameters.</summary>
internal static class PathOperators
{
    /// <summary>Runs the operator if it is one of these.</summary>
    /// <param name="code">The operator.</param>
    /// <param name="operands">Its operands.</param>
    /// <param name="path">The current path.</param>
    /// <param name="state">The graphics state.</param>
    /// <param name="isHidden">Whether painting shows nothing.</param>
    public static bool TryRun(int code, OperandRow operands, PathPainter path, ref GraphicsState state, bool isHidden)
    {
        switch (code)
        {
            case ContentOperator.LineWidth:
                state.LineWidth = Math.Abs(operands.Number(0));
                return true;
            case ContentOperator.LineCap:
                state.HasProjectingCaps = operands.Number(0) >= 1;
                return true;
            case ContentOperator.Clip:
            case ContentOperator.ClipEvenOdd:
                path.MarkClip();
                return true;
            default:
                return TryBuild(code, operands, path.Path, state.Ctm) || TryPaint(code, path, ref state, isHidden);
        }
    }

    private static bool TryBuild(int code, OperandRow operands, PagePath path, in Matrix ctm)
    {
        switch (code)
        {
            case ContentOperator.MoveTo:
                path.MoveTo(ctm, operands.Number(0), operands.Number(1));
                return true;
            case ContentOperator.LineTo:
                path.LineTo(ctm, operands.Number(0), operands.Number(1));
                return true;
            case ContentOperator.CurveTo:
                path.CurveTo(ctm, operands.Number(4), operands.Number(5));
                return true;
            case ContentOperator.CurveFromCurrent:
            case ContentOperator.CurveToFinal:
                path.CurveTo(ctm, operands.Number(2), operands.Number(3));
                return true;
            case ContentOperator.ClosePath:
                path.Close(ctm);
                return true;
            case ContentOperator.Rectangle:
                path.Rectangle(ctm, operands.Number(0), operands.Number(1), operands.Number(2), operands.Number(3));
                return true;
            default:
                return false;
        }
    }

    private static bool TryPaint(int code, PathPainter path, ref GraphicsState state, bool isHidden)
    {
        var (fill, stroke, close) = code switch
        {
            ContentOperator.Stroke => (false, true, false),
            ContentOperator.CloseStroke => (false, true, true),
            ContentOperator.Fill or ContentOperator.FillOld or ContentOperator.FillEvenOdd => (true, false, false),
            ContentOperator.FillStroke or ContentOperator.FillStrokeEvenOdd => (true, true, false),
            ContentOperator.CloseFillStroke or ContentOperator.CloseFillStrokeEvenOdd => (true, true, true),
            _ => (false, false, false),
        };
        if (!fill && !stroke && code != ContentOperator.EndPath)
        {
            return false;
        }

        if (close)
        {
            path.Path.Close(state.Ctm);
        }

        var evenOdd = code is ContentOperator.FillEvenOdd or ContentOperator.FillStrokeEvenOdd or ContentOperator.CloseFillStrokeEvenOdd;
        path.Paint(ref state, fill && !isHidden, stroke && !isHidden, evenOdd);
        return true;
    }
}
