namespace Ingest.SampleDocs.Writers.Scan;

/// <summary>Font of a print that is scanned, as Debian has them.</summary>
public enum Typeface
{
    /// <summary>宋体: Noto Serif CJK SC.</summary>
    Song,

    /// <summary>黑体: WenQuanYi Zen Hei.</summary>
    Hei,

    /// <summary>楷体: AR PL UKai CN.</summary>
    Kai,

    /// <summary>As thin as 仿宋: AR PL UMing CN.</summary>
    Fangsong,
}
