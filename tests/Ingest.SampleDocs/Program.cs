using Ingest.SampleDocs.Commands;

try
{
    var command = CommandLine.Parse(args);
    if (command.SampleDocs.Length > 0)
    {
        SampleSet.Write(command.SampleDocs);
        return 0;
    }

    if (command.Template.Length > 0)
    {
        Console.WriteLine($"{TemplateFiles.Write(command)} documents in {command.Out}");
        return 0;
    }

    Directory.CreateDirectory(command.Out);
    Parallel.ForEach(command.Requests(), request => DocumentFiles.Write(request, command.Out, command.Out));
    Console.WriteLine($"{command.Count} documents in {command.Out}");
    return 0;
}
catch (ArgumentException problem)
{
    Console.Error.WriteLine(problem.Message);
    Console.Error.WriteLine(CommandLine.Usage);
    return 1;
}
catch (Exception problem)
    when ((problem as AggregateException)?.InnerException is InvalidOperationException || problem is InvalidOperationException)
{
    // A program of the system is missing or failed; the message says which and how to install it.
    Console.Error.WriteLine((problem.InnerException ?? problem).Message);
    return 3;
}
