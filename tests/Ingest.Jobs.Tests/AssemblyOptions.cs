// Loads on the same few processors would only slow each other down.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
