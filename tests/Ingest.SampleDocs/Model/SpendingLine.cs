namespace Ingest.SampleDocs.Model;

/// <summary>One 项 of the functional classification with everything the accounts book under it.</summary>
/// <param name="Code">Seven digits.</param>
public sealed record SpendingLine(string Code)
{
    /// <summary>Basic expenditure from the general public budget (一般公共预算基本支出).</summary>
    public Amount GeneralBasic { get; init; }

    /// <summary>Project expenditure from the general public budget.</summary>
    public Amount GeneralProject { get; init; }

    /// <summary>Project expenditure from a government-managed fund (政府性基金).</summary>
    public Amount Fund { get; init; }

    /// <summary>Project expenditure from the state capital budget (国有资本经营预算).</summary>
    public Amount StateCapital { get; init; }

    /// <summary>Basic expenditure from money other than appropriations.</summary>
    public Amount OtherBasic { get; init; }

    /// <summary>Project expenditure from money other than appropriations.</summary>
    public Amount OtherProject { get; init; }

    /// <summary>Operating expenditure (经营支出).</summary>
    public Amount Operating { get; init; }

    /// <summary>Appropriations carried over from the year before (年初结转和结余) under this code.</summary>
    public Amount Opening { get; init; }

    /// <summary>Appropriations carried over to the next year under this code.</summary>
    public Amount Closing { get; init; }

    /// <summary>Business income (事业收入).</summary>
    public Amount BusinessIncome { get; init; }

    /// <summary>Operating income (经营收入).</summary>
    public Amount OperatingIncome { get; init; }

    /// <summary>Grants from a higher level (上级补助收入).</summary>
    public Amount SuperiorGrants { get; init; }

    /// <summary>Other income (其他收入).</summary>
    public Amount OtherIncome { get; init; }

    /// <summary>Expenditure from the general public budget in the year before.</summary>
    public Amount PriorGeneral { get; init; }

    /// <summary>General public budget at the beginning of the year (年初预算).</summary>
    public Amount Budget { get; init; }

    /// <summary>Expenditure from the general public budget.</summary>
    public Amount General => GeneralBasic + GeneralProject;

    /// <summary>Expenditure from appropriations of all three budgets.</summary>
    public Amount Appropriated => General + Fund + StateCapital;

    /// <summary>Appropriations received this year: what was spent and kept, less what was brought in.</summary>
    public Amount FiscalIncome => Appropriated + Closing - Opening;

    /// <summary>All income of the year.</summary>
    public Amount Income => FiscalIncome + SuperiorGrants + BusinessIncome + OperatingIncome + OtherIncome;

    /// <summary>Basic expenditure of all money.</summary>
    public Amount Basic => GeneralBasic + OtherBasic;

    /// <summary>Project expenditure of all money.</summary>
    public Amount Project => GeneralProject + Fund + StateCapital + OtherProject;

    /// <summary>All expenditure of the year.</summary>
    public Amount Expenditure => Basic + Project + Operating;
}
