namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>A document of a template.</summary>
/// <param name="Template">The template.</param>
/// <param name="Manuscript">The document, undamaged.</param>
/// <param name="Level"><c>department</c> or <c>unit</c>; none where it is neither.</param>
public sealed record TemplateDocument(Template Template, Manuscript Manuscript, string? Level);
