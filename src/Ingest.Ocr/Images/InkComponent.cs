namespace Ingest.Ocr.Images;

/// <summary>Ink that hangs together.</summary>
/// <param name="Label">Its number in the labels it was found with, from 1.</param>
/// <param name="Box">The smallest box around it, in the coordinates of its <see cref="Images.Ink"/>.</param>
/// <param name="Pixels">How many pixels it has.</param>
internal readonly record struct InkComponent(int Label, PixelBox Box, int Pixels);
