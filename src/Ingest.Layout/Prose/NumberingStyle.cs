namespace Ingest.Layout.Prose;

/// <summary>Styles of numbering in Chinese documents, outermost first (GB/T 9704 uses 一、（一）1.（1）).</summary>
internal enum NumberingStyle
{
    /// <summary>第一部分, 第一章, 附件 1.</summary>
    Part,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseInBrackets,

    /// <summary>1. or 1、</summary>
    Arabic,

    /// <summary>（1）</summary>
    ArabicInBrackets,

    /// <summary>①</summary>
    Circled,

    /// <summary>No number: told by weight alone, one level below the numbered heading it stands under.</summary>
    Unnumbered,
}
