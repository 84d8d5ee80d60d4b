-- How sure the kind of a section or table is, and the likeliest kind where it was not sure enough ('' where it was).
-- Archives written before have 0: not known.
ALTER TABLE sections ADD COLUMN kind_confidence DOUBLE PRECISION NOT NULL DEFAULT 0;
ALTER TABLE sections ADD COLUMN kind_guess TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE tables ADD COLUMN kind_confidence DOUBLE PRECISION NOT NULL DEFAULT 0;
ALTER TABLE tables ADD COLUMN kind_guess TEXT COLLATE "C" NOT NULL DEFAULT '';

-- 'department' or 'unit'; 'department' or 'project'; NULL where the document does not say.
ALTER TABLE documents ADD COLUMN level TEXT COLLATE "C";
ALTER TABLE documents ADD COLUMN subject TEXT COLLATE "C";

-- Where organisation, region, fiscal year, level and subject were read. page is 0 where one follows from another.
CREATE TABLE evidence (
    document_key BIGINT NOT NULL,
    ordinal INTEGER NOT NULL,
    property TEXT COLLATE "C" NOT NULL,
    value TEXT COLLATE "C" NOT NULL,
    page INTEGER NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (document_key, ordinal)
);

-- Kinds a person has set. They belong to the content of a file, not to one reading of it: they stay when it is read again.
CREATE TABLE kind_corrections (
    sha256 TEXT COLLATE "C" NOT NULL,
    element TEXT COLLATE "C" NOT NULL CHECK (element IN ('document', 'section', 'table')),
    element_id TEXT COLLATE "C" NOT NULL, -- '' for the document
    page INTEGER NOT NULL,
    text TEXT COLLATE "C" NOT NULL, -- heading or title, to find it again should its id have changed
    kind TEXT COLLATE "C" NOT NULL,
    corrected_at TEXT COLLATE "C" NOT NULL, -- UTC, ISO 8601
    PRIMARY KEY (sha256, element, element_id)
);

CREATE OR REPLACE FUNCTION delete_rows_of_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM pages WHERE document_key = OLD.document_key;
    DELETE FROM sections WHERE document_key = OLD.document_key;
    DELETE FROM paragraphs WHERE document_key = OLD.document_key;
    DELETE FROM paragraph_lines WHERE document_key = OLD.document_key;
    DELETE FROM tables WHERE document_key = OLD.document_key;
    DELETE FROM table_pages WHERE document_key = OLD.document_key;
    DELETE FROM table_notes WHERE document_key = OLD.document_key;
    DELETE FROM cells WHERE document_key = OLD.document_key;
    DELETE FROM cell_lines WHERE document_key = OLD.document_key;
    DELETE FROM figures WHERE document_key = OLD.document_key;
    DELETE FROM figure_readings WHERE document_key = OLD.document_key;
    DELETE FROM relations WHERE document_key = OLD.document_key;
    DELETE FROM relation_operands WHERE document_key = OLD.document_key;
    DELETE FROM findings WHERE document_key = OLD.document_key;
    DELETE FROM finding_operands WHERE document_key = OLD.document_key;
    DELETE FROM problems WHERE document_key = OLD.document_key;
    DELETE FROM evidence WHERE document_key = OLD.document_key;
    RETURN NULL;
END
$$;
