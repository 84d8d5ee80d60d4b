using Ingest.Extraction.Kinds.Learned;

namespace Ingest.Extraction.Kinds.Training;

/// <summary>What training gives.</summary>
public sealed class TrainedKinds
{
    private readonly KindModel model;

    internal TrainedKinds(KindModel model, string card)
    {
        this.model = model;
        Card = card;
    }

    /// <summary>The model card: data, metrics for each kind on templates left out, limits; Markdown.</summary>
    public string Card { get; }

    /// <summary>Writes the model.</summary>
    /// <param name="stream">The file.</param>
    public void Write(Stream stream) => KindModelFile.Write(model, stream);
}
