-- Fencing: the highest token handed out for each content. Who writes a document with a lower one comes too late.
CREATE TABLE document_leases (
    sha256 TEXT PRIMARY KEY,
    token INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Editions are put in order by when the file says it was written, then by when its content was first loaded; reading it
-- again changes neither. Both UTC, ISO 8601.
ALTER TABLE documents ADD COLUMN written_at TEXT;
ALTER TABLE documents ADD COLUMN first_loaded_at TEXT NOT NULL DEFAULT '';
UPDATE documents SET first_loaded_at = loaded_at;

-- One amount over many documents, and the reports of a region.
CREATE INDEX figures_by_concept ON figures (concept, document_key) WHERE concept IS NOT NULL;
CREATE INDEX documents_by_region ON documents (region, fiscal_year);
