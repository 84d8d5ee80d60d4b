namespace Ingest.Jobs;

/// <summary>A process that works on the queue.</summary>
/// <param name="Name">Its name: machine, process id and a number by chance.</param>
/// <param name="Slots">Documents it takes at a time.</param>
/// <param name="Running">Documents it is at.</param>
/// <param name="Started">When it began.</param>
/// <param name="Silence">Time since its last sign of life.</param>
public sealed record QueueNode(string Name, int Slots, int Running, DateTimeOffset Started, TimeSpan Silence);
