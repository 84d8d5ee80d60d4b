using System.Buffers;
using System.Runtime.InteropServices;
using Ingest.Model;

namespace Ingest.Pdf.Native;

/// <summary>
/// One PDF file opened by libqpdf: finds objects, repairs the cross-reference table and decrypts. Not thread-safe.
/// Streams are handed out raw (decrypted, still encoded): libqpdf's own decoders have no size limit.
/// </summary>
internal sealed unsafe class QpdfFile : IDisposable
{
    private const int ErrorFlag = 2;
    private const int PasswordError = 4;
    private const int StreamType = 10;

    private readonly MemoryHandle pinned;
    private IntPtr qpdf;

    /// <summary>Opens a file with the empty password.</summary>
    /// <param name="file">The bytes; they stay pinned until this object is disposed.</param>
    /// <exception cref="DocumentException">Encrypted with a password, damaged beyond repair, or libqpdf is missing.</exception>
    public QpdfFile(ReadOnlyMemory<byte> file)
    {
        qpdf = QpdfLibrary.Init();
        pinned = file.Pin();
        QpdfLibrary.SetSuppressWarnings(qpdf, 1);
        QpdfLibrary.SilenceErrors(qpdf);
        int flags;
        fixed (byte* description = "document\0"u8)
        fixed (byte* password = "\0"u8)
        {
            flags = QpdfLibrary.ReadMemory(qpdf, description, (byte*)pinned.Pointer, (ulong)file.Length, password);
        }

        if ((flags & ErrorFlag) != 0)
        {
            var failure = DescribeError();
            Dispose();
            throw failure;
        }
    }

    /// <summary>Version of the library, such as <c>11.3.0</c>.</summary>
    public static string LibraryVersion => Marshal.PtrToStringUTF8(QpdfLibrary.GetVersion()) ?? "";

    /// <summary>The trailer dictionary in PDF syntax; strings in it are decrypted.</summary>
    public byte[] Trailer() => Unparse(QpdfLibrary.GetTrailer(qpdf), out _);

    /// <summary>An object in PDF syntax (the dictionary, when it is a stream); empty when it cannot be read.</summary>
    /// <param name="id">Object number.</param>
    /// <param name="generation">Generation number.</param>
    /// <param name="isStream">Whether it is a stream.</param>
    public byte[] Object(int id, int generation, out bool isStream) =>
        Unparse(QpdfLibrary.GetObjectById(qpdf, id, generation), out isStream);

    /// <summary>The decrypted, still encoded bytes of a stream; empty when they cannot be read.</summary>
    /// <param name="id">Object number of the stream.</param>
    /// <param name="generation">Generation number of the stream.</param>
    public byte[] RawStream(int id, int generation)
    {
        var handle = QpdfLibrary.GetObjectById(qpdf, id, generation);
        byte* buffer = null;
        UIntPtr length;
        int filtered;
        const int decodeNothing = 0;
        var flags = QpdfLibrary.GetStreamData(qpdf, handle, decodeNothing, &filtered, &buffer, &length);
        QpdfLibrary.Release(qpdf, handle);
        ClearError();
        try
        {
            return (flags & ErrorFlag) != 0 || buffer is null ? [] : new ReadOnlySpan<byte>(buffer, checked((int)length)).ToArray();
        }
        finally
        {
            // qpdf_oh_free_buffer only exists from 11.4 on; before, the buffer is malloc'ed as it still is.
            NativeMemory.Free(buffer);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (qpdf != IntPtr.Zero)
        {
            QpdfLibrary.Cleanup(ref qpdf);
            qpdf = IntPtr.Zero;
            pinned.Dispose();
        }
    }

    private byte[] Unparse(uint handle, out bool isStream)
    {
        isStream = QpdfLibrary.GetTypeCode(qpdf, handle) == StreamType;
        var dictionary = isStream ? QpdfLibrary.GetDictionary(qpdf, handle) : handle;
        var text = QpdfLibrary.UnparseResolved(qpdf, dictionary);
        var bytes =
            text == IntPtr.Zero ? [] : new ReadOnlySpan<byte>((void*)text, checked((int)QpdfLibrary.GetLastStringLength(qpdf))).ToArray();
        if (isStream)
        {
            QpdfLibrary.Release(qpdf, dictionary);
        }

        QpdfLibrary.Release(qpdf, handle);
        ClearError();
        return bytes;
    }

    private void ClearError()
    {
        if (QpdfLibrary.HasError(qpdf) != 0)
        {
            QpdfLibrary.GetError(qpdf);
        }
    }

    private DocumentException DescribeError()
    {
        var error = QpdfLibrary.GetError(qpdf);
        if (QpdfLibrary.GetErrorCode(qpdf, error) == PasswordError)
        {
            return new DocumentException(
                FailureKind.Encrypted,
                "The file opens only with a password. Ask its publisher for an open copy, or remove the password first."
            );
        }

        var detail = Marshal.PtrToStringUTF8(QpdfLibrary.GetErrorDetail(qpdf, error));
        return new DocumentException(
            FailureKind.Damaged,
            $"The file is not a PDF or is damaged beyond repair ({detail}). Fetch it again from where it is published."
        );
    }
}
