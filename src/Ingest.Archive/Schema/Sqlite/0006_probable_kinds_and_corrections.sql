-- How sure the kind of a section or table is, and the likeliest kind where it was not sure enough ('' where it was).
-- Archives written before have 0: not known.
ALTER TABLE sections ADD COLUMN kind_confidence REAL NOT NULL DEFAULT 0;
ALTER TABLE sections ADD COLUMN kind_guess TEXT NOT NULL DEFAULT '';
ALTER TABLE tables ADD COLUMN kind_confidence REAL NOT NULL DEFAULT 0;
ALTER TABLE tables ADD COLUMN kind_guess TEXT NOT NULL DEFAULT '';

-- 'department' or 'unit'; 'department' or 'project'; NULL where the document does not say.
ALTER TABLE documents ADD COLUMN level TEXT;
ALTER TABLE documents ADD COLUMN subject TEXT;

-- Where organisation, region, fiscal year, level and subject were read. page is 0 where one follows from another.
CREATE TABLE evidence (
    document_key INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    property TEXT NOT NULL,
    value TEXT NOT NULL,
    page INTEGER NOT NULL,
    text TEXT NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (document_key, ordinal)
) STRICT, WITHOUT ROWID;

-- Kinds a person has set. They belong to the content of a file, not to one reading of it: they stay when it is read again.
CREATE TABLE kind_corrections (
    sha256 TEXT NOT NULL,
    element TEXT NOT NULL CHECK (element IN ('document', 'section', 'table')),
    element_id TEXT NOT NULL, -- '' for the document
    page INTEGER NOT NULL,
    text TEXT NOT NULL, -- heading or title, to find it again should its id have changed
    kind TEXT NOT NULL,
    corrected_at TEXT NOT NULL, -- UTC, ISO 8601
    PRIMARY KEY (sha256, element, element_id)
) STRICT, WITHOUT ROWID;
