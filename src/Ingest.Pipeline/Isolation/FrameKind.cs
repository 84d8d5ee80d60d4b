namespace Ingest.Pipeline.Isolation;

/// <summary>What a frame between the two processes carries. The numbers are the wire format.</summary>
internal enum FrameKind : byte
{
    /// <summary>To the child: read one document; a <see cref="ReadRequest"/> as JSON.</summary>
    Request = 1,

    /// <summary>To the child, after a request without a path: the bytes of the file.</summary>
    Content = 2,

    /// <summary>To the parent: one step done; stage (1 byte) and page (4 bytes, little-endian).</summary>
    Progress = 3,

    /// <summary>To the parent: a piece of the document, as <see cref="Wire.DocumentWire"/> writes it.</summary>
    ResultPart = 4,

    /// <summary>To the parent: the document is complete.</summary>
    ResultEnd = 5,

    /// <summary>To the parent: the document cannot be read; a <see cref="ReadFailure"/> as JSON.</summary>
    Failure = 6,

    /// <summary>To the parent: what was kept of the document's recognised pages? The version that is of use, in ASCII.</summary>
    Recall = 7,

    /// <summary>To the child, after <see cref="Recall"/>: the pages that were kept; empty where there are none.</summary>
    Recalled = 8,

    /// <summary>To the parent: recognised pages to keep; their version in ASCII, a line feed, the pages.</summary>
    Keep = 9,
}
