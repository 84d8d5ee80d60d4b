using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Forms;

/// <summary>The slots of an indicator row; target and outcome only for a numeric indicator.</summary>
internal sealed record IndicatorSlots(Indicator Indicator, Slot Weight, Slot Score, Slot? Target, Slot? Actual);
