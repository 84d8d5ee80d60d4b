namespace Ingest.Pdf.Fonts;

/// <summary>Successive codes with successive CIDs.</summary>
/// <param name="Length">Bytes of a code.</param>
/// <param name="Low">First code.</param>
/// <param name="High">Last code.</param>
/// <param name="Cid">CID of the first code.</param>
internal readonly record struct CidRange(int Length, int Low, int High, int Cid);
