namespace Ingest.SampleDocs.Model;

/// <summary>“三公”经费 of one reckoning (budget, this year or the year before).</summary>
/// <param name="Abroad">Travel abroad (因公出国（境）费).</param>
/// <param name="Purchase">Purchase of official vehicles (公务用车购置费).</param>
/// <param name="Running">Running of official vehicles (公务用车运行维护费).</param>
/// <param name="Reception">Official receptions (公务接待费).</param>
public sealed record ThreePublic(Amount Abroad, Amount Purchase, Amount Running, Amount Reception)
{
    /// <summary>Purchase and running of vehicles.</summary>
    public Amount Vehicles => Purchase + Running;

    /// <summary>All of it.</summary>
    public Amount Total => Abroad + Vehicles + Reception;
}
