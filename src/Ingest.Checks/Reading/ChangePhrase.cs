namespace Ingest.Checks;

/// <summary>A change against last year in running text: 比上年增加 D 万元，增长 p%.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Change">The change in the unit of the quantity.</param>
/// <param name="Growth">The change in per cent.</param>
internal sealed record ChangePhrase(ParagraphView Paragraph, Mention Change, Mention Growth)
{
    /// <summary>Whether words and signs of the two point the same way; zero points nowhere.</summary>
    public bool IsOneWay => SignOf(Change) * SignOf(Growth) >= 0;

    /// <summary>+1 when the quantity grew, −1 when it fell, by the words and the sign of the change.</summary>
    public int Sign => SignOf(Change);

    private static int SignOf(Mention mention) => mention.Direction * Math.Sign(mention.Figure.Value);
}
