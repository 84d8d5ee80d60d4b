namespace Ingest.Checks;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnRole
{
    /// <summary>Names of rows.</summary>
    Label,

    /// <summary>Classification codes, whole or one level.</summary>
    Code,

    /// <summary>Row numbers (行次, 序号).</summary>
    Ordinal,

    /// <summary>Figures.</summary>
    Value,

    /// <summary>Nothing that can be computed with.</summary>
    Text,
}
