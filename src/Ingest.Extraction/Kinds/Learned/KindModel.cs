namespace Ingest.Extraction.Kinds.Learned;

/// <summary>The trained model: documents one by one, sections and tables as sequences.</summary>
/// <param name="Date">When it was trained, as yyyy-MM-dd.</param>
/// <param name="Documents">Kinds of documents.</param>
/// <param name="Sections">Kinds of sections.</param>
/// <param name="Tables">Kinds of tables.</param>
internal sealed record KindModel(string Date, ChainModel Documents, ChainModel Sections, ChainModel Tables);
