namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>Which fonts a document names; none is embedded, as in many published reports.</summary>
public enum FontSet
{
    /// <summary>STSong-Light and STHeiti-Regular with UniGB-UCS2-H.</summary>
    SongUnicode,

    /// <summary>SimSun and SimHei with GBK-EUC-H; a string mixes one- and two-byte codes.</summary>
    SimSunGbk,

    /// <summary>As <see cref="SongUnicode"/>, with Latin letters and digits in Times-Roman.</summary>
    SongWithTimes,
}
