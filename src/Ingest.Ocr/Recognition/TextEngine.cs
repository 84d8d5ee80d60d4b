using System.Runtime.InteropServices;
using Ingest.Model;
using Ingest.Ocr.Native;

namespace Ingest.Ocr.Recognition;

/// <summary>A recogniser for one language. Not for use by several threads at once.</summary>
internal sealed class TextEngine : IDisposable
{
    /// <summary>An alternative less likely than this is noise of the recogniser.</summary>
    private const double LeastAlternative = 0.01;

    private readonly IntPtr handle;

    /// <summary>Loads the language.</summary>
    /// <param name="language">Name of the language's data: <c>eng</c> or <c>chi_sim</c>.</param>
    /// <param name="characters">The only characters there are; none for all the language has.</param>
    /// <exception cref="DocumentException">When the library or the language is missing.</exception>
    public TextEngine(string language, string? characters = null)
    {
        OcrComponents.Require();
        _ = LeptonicaLibrary.SetMessageSeverity(LeptonicaLibrary.Silent);
        handle = TesseractLibrary.Create();
        if (TesseractLibrary.Init(handle, folder: null, language, TesseractLibrary.NeuralOnly) != 0)
        {
            TesseractLibrary.Delete(handle);
            throw OcrComponents.Damaged(language);
        }

        Set("debug_file", "/dev/null");
        // Alternatives of each symbol, accumulated over the network's time steps.
        Set("lstm_choice_mode", "2");
        if (characters is not null)
        {
            Set("tessedit_char_whitelist", characters);
        }
    }

    /// <summary>Recognises one line of text.</summary>
    /// <param name="picture">The line with a white margin.</param>
    /// <param name="segmentation">How the line is looked for: <see cref="TesseractLibrary.RawLine"/> or <see cref="TesseractLibrary.SingleLine"/>.</param>
    public unsafe IReadOnlyList<Symbol> Read(Picture picture, int segmentation)
    {
        TesseractLibrary.SetPageSegmentation(handle, segmentation);
        fixed (byte* pixels = picture.Grey)
        {
            TesseractLibrary.SetImage(handle, pixels, picture.Width, picture.Height, 1, picture.Width);
            TesseractLibrary.SetResolution(handle, picture.DotsPerInch);
            if (TesseractLibrary.Recognize(handle, IntPtr.Zero) != 0)
            {
                return [];
            }
        }

        var results = TesseractLibrary.GetIterator(handle);
        try
        {
            return results == 0 ? [] : Symbols(results);
        }
        finally
        {
            if (results != 0)
            {
                TesseractLibrary.DeleteIterator(results);
            }

            TesseractLibrary.Clear(handle);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => TesseractLibrary.Delete(handle);

    private static List<Symbol> Symbols(IntPtr results)
    {
        var symbols = new List<Symbol>();
        do
        {
            var pointer = TesseractLibrary.GetText(results, TesseractLibrary.Symbol);
            var text = Marshal.PtrToStringUTF8(pointer)?.Trim() ?? "";
            TesseractLibrary.DeleteText(pointer);
            if (
                text.Length > 0
                && TesseractLibrary.GetBox(results, TesseractLibrary.Symbol, out var left, out _, out var right, out _) != 0
            )
            {
                var confidence = Share(TesseractLibrary.GetConfidence(results, TesseractLibrary.Symbol));
                symbols.Add(new Symbol(text, left, right, confidence, Alternatives(results, text)));
            }
        } while (TesseractLibrary.Next(results, TesseractLibrary.Symbol) != 0);

        return symbols;
    }

    private static List<GlyphAlternative> Alternatives(IntPtr results, string chosen)
    {
        var found = new List<GlyphAlternative>();
        var choices = TesseractLibrary.GetChoices(results);
        if (choices == 0)
        {
            return found;
        }

        do
        {
            var text = Marshal.PtrToStringUTF8(TesseractLibrary.GetChoiceText(choices))?.Trim() ?? "";
            var confidence = Share(TesseractLibrary.GetChoiceConfidence(choices));
            if (text.Length > 0 && confidence >= LeastAlternative && !string.Equals(text, chosen, StringComparison.Ordinal))
            {
                found.Add(new GlyphAlternative(text, confidence));
            }
        } while (TesseractLibrary.NextChoice(choices) != 0);

        TesseractLibrary.DeleteChoices(choices);
        return [.. found.OrderByDescending(a => a.Confidence)];
    }

    private static double Share(float percent) => Math.Clamp(percent / 100.0, 0, 1);

    private void Set(string name, string value) => _ = TesseractLibrary.SetVariable(handle, name, value);
}
