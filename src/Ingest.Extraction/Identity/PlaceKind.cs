namespace Ingest.Extraction.Identity;

/// <summary>Kinds of places that say whose document it is, the most trustworthy first.</summary>
internal enum PlaceKind
{
    /// <summary>A line of the cover.</summary>
    Cover,

    /// <summary>A line beside a table (部门：…).</summary>
    Caption,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The title of a table.</summary>
    TableTitle,

    /// <summary>A cell of a form (主管部门).</summary>
    Cell,

    /// <summary>Running text.</summary>
    Text,
}
