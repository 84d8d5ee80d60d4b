using Ingest.Extraction.Kinds.Learned;

namespace Ingest.Extraction.Kinds.Training;

/// <summary>The sections or the tables of one document as features, with their true kinds.</summary>
/// <param name="Template">Template of the document.</param>
/// <param name="Features">Features of each part.</param>
/// <param name="Continues">Whether each continues the one before.</param>
/// <param name="Kinds">True kinds; none where it could not be told.</param>
/// <param name="IsDamaged">Whether it is a copy with damaged words.</param>
/// <param name="Weight">How much it counts, 1 for a generated document.</param>
internal sealed record LabelledSequence(
    string Template,
    IReadOnlyList<FeatureVector> Features,
    IReadOnlyList<bool> Continues,
    IReadOnlyList<string?> Kinds,
    bool IsDamaged,
    double Weight
);
