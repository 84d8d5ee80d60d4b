namespace Ingest.Pdf.Objects;

/// <summary>What a <see cref="PdfLexer"/> has read.</summary>
internal enum TokenKind
{
    /// <summary>Nothing is left.</summary>
    End,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A literal or hexadecimal string.</summary>
    String,

    /// <summary><c>[</c>.</summary>
    ArrayStart,

    /// <summary><c>]</c>.</summary>
    ArrayEnd,

    /// <summary><c>&lt;&lt;</c>.</summary>
    DictionaryStart,

    /// <summary><c>&gt;&gt;</c>.</summary>
    DictionaryEnd,

    /// <summary>Anything else: an operator, <c>R</c>, <c>true</c>, …</summary>
    Keyword,
}
