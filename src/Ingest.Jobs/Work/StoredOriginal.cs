using Ingest.Archive;
using Ingest.Model;
using Ingest.Pipeline.Isolation;

namespace Ingest.Jobs.Work;

/// <summary>The file of a job, out of the archive's store of originals.</summary>
internal static class StoredOriginal
{
    /// <summary>Makes it ready to be read.</summary>
    /// <param name="originals">The store.</param>
    /// <param name="job">The job.</param>
    /// <param name="limits">What may be taken into memory.</param>
    /// <exception cref="FileNotFoundException">When the store does not have it.</exception>
    /// <exception cref="DocumentException">When it is too large.</exception>
    public static ReaderInput Open(IOriginalStore originals, Job job, ReaderLimits limits)
    {
        if (originals.PathOf(job.Sha256) is { } path)
        {
            return new ReaderInput(job.File, path);
        }

        limits.Refuse(job.Bytes);
        using var stream =
            originals.Open(job.Sha256)
            ?? throw new FileNotFoundException("its original is not kept; load it again with 'ingest run'.", job.Source);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new ReaderInput(job.File, Path: null, bytes.ToArray());
    }
}
