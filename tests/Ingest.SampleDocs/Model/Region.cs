namespace Ingest.SampleDocs.Model;

/// <summary>Whose form of publication a document follows; regions differ in parts, wording, columns and units.</summary>
public enum Region
{
    /// <summary>The national form: 行次 and 栏次, five parts.</summary>
    National,

    /// <summary>Xinjiang: four parts, comparison with the year before, forms with cost indicators.</summary>
    Xinjiang,

    /// <summary>Shanghai: tables before the text, codes in three columns, blanks for zeros, comparison with the budget.</summary>
    Shanghai,

    /// <summary>Sichuan: five parts, forms and tables as the last parts.</summary>
    Sichuan,

    /// <summary>Yunnan: five parts, figures in 元.</summary>
    Yunnan,
}
