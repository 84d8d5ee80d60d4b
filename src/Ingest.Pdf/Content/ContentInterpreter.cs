using Ingest.Pdf.Fonts;
using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Content;

/// <summary>
/// Runs content streams (ISO 32000-1, 7.8.2 and annex A) and tells the canvas what they print. Wrong operators and
/// operands are passed over, as other readers do. Bounded in operators, nesting of forms and depth of <c>q</c>.
/// </summary>
internal sealed class ContentInterpreter
{
    private const int MaxFormDepth = 24;

    private readonly PdfFileObjects objects;
    private readonly FontCache fonts;
    private readonly PageCanvas canvas;
    private readonly PathPainter path;
    private readonly TextPrinter text;
    private readonly ColourReader colours;
    private readonly OptionalContent optionalContent;
    private readonly OperandRow operands = new();
    private readonly HashSet<int> activeForms = [];
    private readonly GraphicsStack stack = new();
    private int operatorsLeft;
    private PdfDictionary resources = PdfDictionary.Empty;
    private GraphicsState state;

    /// <summary>Prepares for one page.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="fonts">The file's fonts.</param>
    /// <param name="optionalContent">Which layers are hidden.</param>
    /// <param name="canvas">Where things are printed.</param>
    /// <param name="ctm">Default user space → page as displayed.</param>
    /// <param name="maxOperators">Operators run at most.</param>
    public ContentInterpreter(
        PdfFileObjects objects,
        FontCache fonts,
        OptionalContent optionalContent,
        PageCanvas canvas,
        Matrix ctm,
        int maxOperators
    )
    {
        this.objects = objects;
        this.fonts = fonts;
        this.optionalContent = optionalContent;
        this.canvas = canvas;
        operatorsLeft = maxOperators;
        path = new PathPainter(canvas);
        text = new TextPrinter(canvas);
        colours = new ColourReader(objects);
        state = GraphicsState.Initial(ctm, canvas.Page);
    }

    /// <summary>Whether the content was cut off at the operator limit.</summary>
    public bool WasCutOff => operatorsLeft <= 0;

    /// <summary>Runs the content of a page.</summary>
    /// <param name="content">Decoded content.</param>
    /// <param name="pageResources">The page's resources.</param>
    public void Run(ReadOnlySpan<byte> content, PdfDictionary pageResources)
    {
        resources = pageResources;
        var initial = state;
        Run(content);

        // Annotations come after the page and start afresh, whatever the page left behind.
        state = initial;
        stack.CutTo(0);
    }

    /// <summary>Draws a form, such as the appearance of an annotation.</summary>
    /// <param name="form">The form.</param>
    /// <param name="placement">Form → current user space, before the form's own matrix.</param>
    public void DrawForm(PdfStream form, in Matrix placement)
    {
        if (activeForms.Count >= MaxFormDepth || !activeForms.Add(form.Id))
        {
            return;
        }

        var (outerResources, outerState, outerDepth) = (resources, state, stack.Depth);
        try
        {
            state.Ctm = Matrix.From(objects.GetNumbers(form.Dictionary, "Matrix")) * placement * state.Ctm;
            if (objects.GetNumbers(form.Dictionary, "BBox") is [var x0, var y0, var x1, var y1])
            {
                state.Clip = PathPainter.Cut(state.Clip, state.Ctm.BoxOf(x0, y0, x1, y1));
            }

            resources = objects.Get(form.Dictionary, "Resources") as PdfDictionary ?? resources;
            Run(objects.Decode(form));
        }
        finally
        {
            activeForms.Remove(form.Id);
            (resources, state) = (outerResources, outerState);
            stack.CutTo(outerDepth);
        }
    }

    private void Run(ReadOnlySpan<byte> content)
    {
        var bottom = stack.Depth;
        var hidden = new MarkedContentStack();
        var lexer = new PdfLexer(content, operands.Strings);
        operands.Clear();
        for (var token = lexer.Next(); token != TokenKind.End && operatorsLeft > 0; token = lexer.Next())
        {
            switch (token)
            {
                case TokenKind.Number:
                    operands.Add(new Operand(OperandKind.Number, lexer.Number, 0, 0, null));
                    break;
                case TokenKind.String:
                    operands.Add(new Operand(OperandKind.String, 0, lexer.StringStart, lexer.StringLength, null));
                    break;
                case TokenKind.Name:
                    operands.Add(new Operand(OperandKind.Name, 0, 0, 0, new PdfName(lexer.NameText())));
                    break;
                case TokenKind.DictionaryStart:
                    operands.Add(new Operand(OperandKind.Object, 0, 0, 0, PdfParser.Parse(ref lexer, operands.Strings, token, 0)));
                    break;
                case TokenKind.Keyword when IsLiteral(lexer.Text):
                    operands.Add(new Operand(OperandKind.Object, 0, 0, 0, PdfNull.Value));
                    break;
                case TokenKind.Keyword:
                    operatorsLeft--;
                    Execute(ContentOperator.Of(lexer.Text), ref lexer, content, bottom, ref hidden);
                    operands.Clear();
                    break;
            }
        }

        operands.Clear();
    }

    private static bool IsLiteral(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8) || word.SequenceEqual("null"u8);

    private void Execute(int code, ref PdfLexer lexer, ReadOnlySpan<byte> content, int bottom, ref MarkedContentStack hidden)
    {
        switch (code)
        {
            case ContentOperator.BeginMarkedContent:
            case ContentOperator.BeginMarkedContentWithProperties:
                hidden.Push(operands.Name(0) == "OC" && optionalContent.IsHidden(PropertiesOf(1)));
                break;
            case ContentOperator.EndMarkedContent:
                hidden.Pop();
                break;
            case ContentOperator.Save:
                stack.Push(ref state);
                break;
            case ContentOperator.Restore:
                stack.Pop(ref state, bottom);
                break;
            case ContentOperator.Concatenate:
                state.Ctm = Matrix.From(operands.Numbers()) * state.Ctm;
                break;
            case ContentOperator.InlineImageData:
                ReadInlineImage(ref lexer, content, hidden.IsHidden);
                break;
            case ContentOperator.BeginInlineImage:
                break;
            case ContentOperator.DrawObject:
                if (!hidden.IsHidden)
                {
                    DrawObject(operands.Name(0));
                }

                break;
            case ContentOperator.Shade:
                if (!hidden.IsHidden)
                {
                    canvas.AddRectangle(state.Clip, state.Clip);
                }

                break;
            default:
                _ =
                    PathOperators.TryRun(code, operands, path, ref state, hidden.IsHidden)
                    || TextOperators.TryRun(code, operands, text, ref state, hidden.IsHidden)
                    || TryStateOperator(code);
                break;
        }
    }

    private bool TryStateOperator(int code)
    {
        switch (code)
        {
            case ContentOperator.SetFont:
                state.Font = fonts.Find(objects.GetDictionary(resources, "Font"), operands.Name(0));
                state.FontSize = operands.Number(1);
                return true;
            case ContentOperator.SetExtendedState:
                ApplyExtendedState(objects.GetDictionary(objects.GetDictionary(resources, "ExtGState"), operands.Name(0)));
                return true;
            case ContentOperator.SetFillSpace:
                (state.FillSpace, state.FillIsWhite) = (colours.SpaceOf(operands.Name(0), resources), false);
                return true;
            case ContentOperator.SetStrokeSpace:
                (state.StrokeSpace, state.StrokeIsWhite) = (colours.SpaceOf(operands.Name(0), resources), false);
                return true;
            default:
                return ColourOperators.TryRun(code, operands, ref state);
        }
    }

    private void ApplyExtendedState(PdfDictionary entries)
    {
        if (entries.Entries.Count == 0)
        {
            return;
        }

        state.LineWidth = objects.GetNumber(entries, "LW", state.LineWidth);
        state.FillIsTransparent = objects.GetNumber(entries, "ca", state.FillIsTransparent ? 0 : 1) <= 0;
        state.StrokeIsTransparent = objects.GetNumber(entries, "CA", state.StrokeIsTransparent ? 0 : 1) <= 0;
        if (objects.Get(entries, "Font") is PdfArray { Items: [var font, var size] })
        {
            state.Font = fonts.Load(font);
            state.FontSize = objects.Resolve(size) is PdfNumber number ? number.Value : state.FontSize;
        }
    }

    private void DrawObject(string name)
    {
        if (
            objects.Get(objects.GetDictionary(resources, "XObject"), name) is not PdfStream drawn
            || optionalContent.IsHidden(drawn.Dictionary.Entries.GetValueOrDefault("OC", PdfNull.Value))
        )
        {
            return;
        }

        if (objects.GetName(drawn.Dictionary, "Subtype") == "Form")
        {
            DrawForm(drawn, Matrix.Identity);
        }
        else
        {
            var isOpaque = !drawn.Dictionary.Entries.Keys.Any(key => key is "SMask" or "Mask" or "ImageMask");
            DrawImage(objects.GetInteger(drawn.Dictionary, "Width"), objects.GetInteger(drawn.Dictionary, "Height"), isOpaque);
        }
    }

    private void DrawImage(int width, int height, bool isOpaque)
    {
        if (!state.FillIsTransparent)
        {
            canvas.AddImage(state.Ctm.BoxOf(0, 0, 1, 1), state.Clip, width, height, isOpaque);
        }
    }

    private void ReadInlineImage(ref PdfLexer lexer, ReadOnlySpan<byte> content, bool isHidden)
    {
        var image = InlineImageHeader.From(operands, objects, resources);
        lexer.Position = InlineImage.End(content, lexer.Position, image.PlainLength);
        if (!isHidden)
        {
            DrawImage(image.Width, image.Height, isOpaque: false);
        }
    }

    private PdfObject PropertiesOf(int index)
    {
        var name = operands.Name(index);
        return name.Length > 0 && objects.GetDictionary(resources, "Properties").Entries.TryGetValue(name, out var value)
            ? value
            : PdfNull.Value;
    }
}
