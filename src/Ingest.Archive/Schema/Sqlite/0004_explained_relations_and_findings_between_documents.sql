-- A relation that holds by a convention only has a status of its own, and a finding may name figures of other documents.
ALTER TABLE documents ADD COLUMN explained_count INTEGER NOT NULL DEFAULT 0;

-- Id of the other document; NULL for the document the finding is about.
ALTER TABLE finding_operands ADD COLUMN document_id TEXT;

-- SQLite cannot change a CHECK: both tables are made anew. Operands go first, or dropping relations would delete them.
CREATE TEMP TABLE kept_relations AS SELECT * FROM relations;
CREATE TEMP TABLE kept_operands AS SELECT * FROM relation_operands;
DROP TABLE relation_operands;
DROP TABLE relations;

CREATE TABLE relations (
    document_key INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    rule TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('consistent', 'explained', 'inconsistent', 'undecidable')),
    expected TEXT,
    actual TEXT,
    difference TEXT,
    slack TEXT,
    unit TEXT NOT NULL,
    PRIMARY KEY (document_key, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation_operands (
    document_key INTEGER NOT NULL,
    relation_ordinal INTEGER NOT NULL,
    ordinal INTEGER NOT NULL, -- the claimed figure has 0
    figure_id TEXT NOT NULL,
    PRIMARY KEY (document_key, relation_ordinal, ordinal),
    FOREIGN KEY (document_key, relation_ordinal) REFERENCES relations ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO relations SELECT * FROM kept_relations;
INSERT INTO relation_operands SELECT * FROM kept_operands;
DROP TABLE kept_relations;
DROP TABLE kept_operands;
