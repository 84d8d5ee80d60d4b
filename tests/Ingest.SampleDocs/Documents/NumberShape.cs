namespace Ingest.SampleDocs.Documents;

/// <summary>How a document writes its numbers.</summary>
public enum NumberShape
{
    /// <summary>As <c>-1,234.56</c>.</summary>
    Plain,

    /// <summary>Full-width digits and marks: <c>－１，２３４．５６</c>.</summary>
    FullWidth,

    /// <summary>△ before what is negative, as in a ledger.</summary>
    TriangleNegatives,

    /// <summary>What is negative stands in brackets, with its sign of percent.</summary>
    BracketedNegatives,

    /// <summary>Large sums that print their unit are in 亿元 instead of 万元, to the same 元.</summary>
    HundredMillions,
}
