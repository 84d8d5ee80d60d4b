using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>
/// The model as a file: a mark, the version of the format and of the features, then, compressed, the three models. Weights are
/// rounded to 8 bits for each class; rows that round to nothing are left out.
/// </summary>
internal static class KindModelFile
{
    /// <summary>Version of what the classifier looks at. A model fits only the features it was trained on.</summary>
    public const int FeatureVersion = 2;

    private const string Resource = "kinds.model";
    private const int FormatVersion = 1;
    private static readonly byte[] Mark = "ingest-kinds"u8.ToArray();

    /// <summary>The model that the program carries.</summary>
    /// <exception cref="InvalidDataException">When it was trained for another version.</exception>
    public static KindModel Embedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource);
        return stream is null ? throw new InvalidDataException("The program was built without models/kinds.model.") : Read(stream);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The file.</param>
    /// <exception cref="InvalidDataException">When it is no model, is damaged, or was trained for another version.</exception>
    public static KindModel Read(Stream stream)
    {
        var head = new byte[Mark.Length + 8];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head.AsSpan().StartsWith(Mark))
        {
            throw new InvalidDataException("This is no model of kinds; 'ingest train' writes one.");
        }

        var (format, features) = (BitConverter.ToInt32(head, Mark.Length), BitConverter.ToInt32(head, Mark.Length + 4));
        if (format != FormatVersion || features != FeatureVersion)
        {
            throw new InvalidDataException(
                $"This model has format {format} and features {features}; this program knows format {FormatVersion} and features {FeatureVersion}. Train it anew with 'ingest train'."
            );
        }

        try
        {
            using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true), Encoding.UTF8);
            return new KindModel(reader.ReadString(), ReadChain(reader), ReadChain(reader), ReadChain(reader));
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidOperationException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("The model of kinds is damaged.", e);
        }
    }

    /// <summary>Writes a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="stream">The file.</param>
    public static void Write(KindModel model, Stream stream)
    {
        stream.Write(Mark);
        stream.Write(BitConverter.GetBytes(FormatVersion));
        stream.Write(BitConverter.GetBytes(FeatureVersion));
        using var writer = new BinaryWriter(new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true), Encoding.UTF8);
        writer.Write(model.Date);
        WriteChain(writer, model.Documents);
        WriteChain(writer, model.Sections);
        WriteChain(writer, model.Tables);
    }

    private static void WriteChain(BinaryWriter writer, ChainModel chain)
    {
        var model = chain.Emission;
        var classes = model.Classes.Count;
        writer.Write(classes);
        foreach (var name in model.Classes)
        {
            writer.Write(name);
        }

        writer.Write(chain.Settings.Temperature);
        writer.Write(chain.Settings.TransitionWeight);
        writer.Write(chain.Settings.Threshold);
        WriteFloats(writer, chain.Transition);
        WriteFloats(writer, model.Bias);
        var scales = Scales(model);
        WriteFloats(writer, scales);
        var rows = Enumerable
            .Range(0, model.Buckets.Length)
            .Select(r => (Bucket: model.Buckets[r], Steps: Quantised(model.Row(r), scales)));
        var kept = rows.Where(r => r.Steps.Any(s => s != 0)).ToList();
        writer.Write(kept.Count);
        var last = 0;
        foreach (var (bucket, _) in kept)
        {
            writer.Write7BitEncodedInt(bucket - last);
            last = bucket;
        }

        // Class by class: neighbours are alike, so that it compresses well.
        for (var c = 0; c < classes; c++)
        {
            foreach (var (_, steps) in kept)
            {
                writer.Write(steps[c]);
            }
        }
    }

    private static ChainModel ReadChain(BinaryReader reader)
    {
        var classes = Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString()).ToArray();
        var settings = new ChainSettings(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
        var transition = ReadFloats(reader, (classes.Length + 1) * classes.Length);
        var bias = ReadFloats(reader, classes.Length);
        var scales = ReadFloats(reader, classes.Length);
        var buckets = new int[reader.ReadInt32()];
        var last = 0;
        for (var i = 0; i < buckets.Length; i++)
        {
            buckets[i] = last += reader.Read7BitEncodedInt();
        }

        var weights = new float[buckets.Length * classes.Length];
        for (var c = 0; c < classes.Length; c++)
        {
            for (var row = 0; row < buckets.Length; row++)
            {
                weights[(row * classes.Length) + c] = reader.ReadSByte() * scales[c];
            }
        }

        return new ChainModel(new LogisticModel(classes, bias, buckets, weights), transition, settings);
    }

    private static float[] Scales(LogisticModel model)
    {
        var scales = new float[model.Classes.Count];
        for (var row = 0; row < model.Buckets.Length; row++)
        {
            for (var c = 0; c < scales.Length; c++)
            {
                scales[c] = Math.Max(scales[c], Math.Abs(model.Row(row)[c]) / sbyte.MaxValue);
            }
        }

        return scales;
    }

    private static sbyte[] Quantised(ReadOnlySpan<float> row, float[] scales)
    {
        var steps = new sbyte[row.Length];
        for (var c = 0; c < row.Length; c++)
        {
            steps[c] = scales[c] > 0 ? (sbyte)MathF.Round(row[c] / scales[c]) : (sbyte)0;
        }

        return steps;
    }

    private static void WriteFloats(BinaryWriter writer, float[] values)
    {
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }

    private static float[] ReadFloats(BinaryReader reader, int count) => [.. Enumerable.Range(0, count).Select(_ => reader.ReadSingle())];
}
