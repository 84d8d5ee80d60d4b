using System.Data.Common;
using System.Globalization;
using Ingest.Model;

namespace Ingest.Archive.Rows;

/// <summary>Takes the values of a row one after the other, in the order of the query's columns.</summary>
/// <param name="reader">Standing before the first row.</param>
/// <param name="dialect">Of the database it reads from.</param>
internal sealed class RowCursor(DbDataReader reader, Dialect dialect)
{
    private int next;

    /// <summary>Moves to the next row; false after the last.</summary>
    public bool Read()
    {
        next = 0;
        return reader.Read();
    }

    /// <summary>A text.</summary>
    public string Text() => dialect.Decode(reader.GetString(next++));

    /// <summary>A text or none.</summary>
    public string? TextOrNone() => reader.IsDBNull(next) ? Skip<string>() : Text();

    /// <summary>A whole number.</summary>
    public int Whole() => reader.GetInt32(next++);

    /// <summary>A key of the database.</summary>
    public long Key() => reader.GetInt64(next++);

    /// <summary>A whole number or none.</summary>
    public int? WholeOrNone() => reader.IsDBNull(next) ? SkipValue<int>() : Whole();

    /// <summary>A floating-point number.</summary>
    public double Number() => reader.GetDouble(next++);

    /// <summary>An exact decimal.</summary>
    public decimal Decimal() => DecimalText.Parse(Text());

    /// <summary>An exact decimal or none.</summary>
    public decimal? DecimalOrNone() => reader.IsDBNull(next) ? SkipValue<decimal>() : Decimal();

    /// <summary>A time, UTC.</summary>
    public DateTimeOffset Time() => DateTimeOffset.Parse(Text(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>A time or none.</summary>
    public DateTimeOffset? TimeOrNone() => reader.IsDBNull(next) ? SkipValue<DateTimeOffset>() : Time();

    /// <summary>Four coordinates.</summary>
    public Box Box() => new(Number(), Number(), Number(), Number());

    /// <summary>Bytes.</summary>
    public byte[] Bytes() => reader.GetFieldValue<byte[]>(next++);

    /// <summary>Bytes or none.</summary>
    public byte[]? BytesOrNone() => reader.IsDBNull(next) ? Skip<byte[]>() : Bytes();

    /// <summary>A member of an enumeration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public T Member<T>()
        where T : struct, Enum => EnumText<T>.Parse(Text());

    /// <summary>A member of an enumeration or none.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public T? MemberOrNone<T>()
        where T : struct, Enum => reader.IsDBNull(next) ? SkipValue<T>() : Member<T>();

    private T? Skip<T>()
        where T : class
    {
        next++;
        return null;
    }

    private T? SkipValue<T>()
        where T : struct
    {
        next++;
        return null;
    }
}
