using System.Data.Common;
using Ingest.Jobs.Database;
using Microsoft.Data.Sqlite;

namespace Ingest.Jobs.Scheduling;

/// <summary>Gives Quartz connections to SQLite that wait for their turn, and not for the disk.</summary>
internal sealed class QueueConnectionFactory : DbProviderFactory
{
    private QueueConnectionFactory() { }

    /// <summary>The only one.</summary>
    public static QueueConnectionFactory Instance { get; } = new();

    /// <inheritdoc/>
    public override DbConnection CreateConnection() => new JobDatabase.QueueConnection("");

    /// <inheritdoc/>
    public override DbCommand CreateCommand() => new SqliteCommand();

    /// <inheritdoc/>
    public override DbParameter CreateParameter() => new SqliteParameter();
}
