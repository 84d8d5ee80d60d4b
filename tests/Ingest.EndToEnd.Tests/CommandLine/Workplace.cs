using System.Diagnostics;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>An empty folder in which the ingest program is run; gone after the test.</summary>
internal sealed class Workplace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("ingest-work-").FullName;

    private static string Program { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "ingest.dll");

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    /// <summary>Runs ingest here.</summary>
    public CommandResult Ingest(params string[] arguments) => ChildProgram.Run(Folder, "dotnet", [Program, .. arguments]);

    /// <summary>The same with an environment variable.</summary>
    public CommandResult Ingest((string Name, string Value) variable, params string[] arguments) =>
        ChildProgram.Run(Folder, "/usr/bin/env", [$"{variable.Name}={variable.Value}", "dotnet", Program, .. arguments]);

    public Process Start(params string[] arguments) => ChildProgram.Start(Folder, "dotnet", [Program, .. arguments]);

    /// <summary>The same with an environment variable.</summary>
    public Process Start((string Name, string Value) variable, params string[] arguments) =>
        ChildProgram.Start(Folder, "/usr/bin/env", [$"{variable.Name}={variable.Value}", "dotnet", Program, .. arguments]);

    /// <summary>Puts a file here, with the folders it needs.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
