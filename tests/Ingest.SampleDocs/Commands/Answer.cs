namespace Ingest.SampleDocs.Commands;

/// <summary>Answer to a question on the command line.</summary>
internal enum Answer
{
    /// <summary>No.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes,
}
