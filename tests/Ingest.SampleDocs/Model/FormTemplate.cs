namespace Ingest.SampleDocs.Model;

/// <summary>Forms of the project self-evaluation form (项目支出绩效自评表).</summary>
public enum FormTemplate
{
    /// <summary>财预〔2020〕10 号: output 50, benefit 30, satisfaction 10, execution rate 10; three fund rows.</summary>
    National,

    /// <summary>Xinjiang 2023: output 40, cost 20, benefit 20, satisfaction 10, execution rate 10; two fund rows.</summary>
    Xinjiang,

    /// <summary>Sichuan: adjusted budget, rate before weight, targets split into nature, value and unit.</summary>
    Sichuan,
}
