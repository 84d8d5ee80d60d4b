using Npgsql;

namespace Ingest.Archive.Tests;

public sealed class ArchiveAddressTests
{
    [Theory]
    [InlineData("ingest.db", "ingest.db")]
    [InlineData("/data/a=b;c.db", "/data/a=b;c.db")]
    [InlineData("my host=x.db", "my host=x.db")]
    [InlineData("Data Source=/data/ingest.db", "/data/ingest.db")]
    public void A_path_is_a_SQLite_file(string text, string file)
    {
        var address = ArchiveAddress.Parse(text);
        Assert.False(address.IsPostgres);
        Assert.Equal(file, address.Target);
        Assert.Equal(file, address.Shown);
    }

    [Theory]
    [InlineData("Host=db.example;Database=accounts;Username=u;Password=p;Port=5433")]
    [InlineData("Username=u;Password=p;Port=5433;Database=accounts; host = db.example")]
    [InlineData("postgres://u:p@db.example:5433/accounts")]
    [InlineData("postgresql://u:p@db.example:5433/accounts")]
    public void A_host_is_a_PostgreSQL_server(string text)
    {
        var address = ArchiveAddress.Parse(text);
        Assert.True(address.IsPostgres);
        Assert.Equal("db.example/accounts", address.Shown);
        Assert.DoesNotContain("p@", address.ToString(), StringComparison.Ordinal);
        var settings = new NpgsqlConnectionStringBuilder(address.Target);
        Assert.Equal(
            ("db.example", 5433, "accounts", "u", "p"),
            (settings.Host, settings.Port, settings.Database, settings.Username, settings.Password)
        );
    }

    [Fact]
    public void An_address_may_hold_escaped_characters_and_options()
    {
        var address = ArchiveAddress.Parse("postgres://u%40x:p%2F%3A@db.example/accounts?sslmode=require&application_name=desk");
        var settings = new NpgsqlConnectionStringBuilder(address.Target);
        Assert.Equal(("u@x", "p/:", SslMode.Require), (settings.Username, settings.Password, settings.SslMode));
        Assert.Equal("desk", settings.ApplicationName);
    }

    [Theory]
    [InlineData("Host=x;Database=y;Password=secret;Nonsense=1")]
    [InlineData("Host=x;Port=abc;Password=secret")]
    [InlineData("postgres://u:secret@")]
    [InlineData("postgres://u:secret@x/y?nonsense=1")]
    public void What_cannot_be_understood_is_refused_without_repeating_a_password(string text)
    {
        var error = Assert.Throws<ArchiveException>(() => ArchiveAddress.Parse(text));
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }
}
