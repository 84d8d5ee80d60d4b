-- What the recogniser read before the relations of the document showed another of its readings to be right; NULL for a
-- figure that stands as it was read.
ALTER TABLE figures ADD COLUMN repaired TEXT;

-- What a recognised figure may be instead, likeliest first. Born-digital figures have no rows.
CREATE TABLE figure_readings (
    document_key INTEGER NOT NULL,
    figure_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    raw TEXT NOT NULL,
    value TEXT NOT NULL, -- exact decimal
    decimals INTEGER NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (document_key, figure_id, ordinal),
    FOREIGN KEY (document_key, figure_id) REFERENCES figures ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
