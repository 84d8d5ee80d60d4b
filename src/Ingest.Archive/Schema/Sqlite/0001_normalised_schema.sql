-- The normalised schema: one row for each thing printed, computed or found.
--
-- Every table but documents begins with document_key, so that all of a document lies together and goes with it
-- (ON DELETE CASCADE). `ordinal` keeps the order of reading. Ids (s1, p1, t1, f1, n1) are unique within a document;
-- a reference to one (section_id, table_id of a figure, figure_id of an operand) is the id as the stages gave it.
--
-- Money and every other figure is exact decimal text with the printed decimals ('1204.30'): SQLite has no decimal
-- type. `sort_value` beside it is the same as a floating-point number, money in yuan, for ORDER BY and ranges only;
-- nothing is ever computed from it. Coordinates are points from the top left of the page as displayed.

CREATE TABLE documents (
    document_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    region TEXT,
    fiscal_year INTEGER,
    kind TEXT NOT NULL,
    kind_confidence REAL NOT NULL,
    producer TEXT NOT NULL,
    text_source TEXT NOT NULL CHECK (text_source IN ('born-digital', 'scanned', 'mixed')),
    -- A document is written once and whole, so its counts can stand with it.
    page_count INTEGER NOT NULL,
    table_count INTEGER NOT NULL,
    figure_count INTEGER NOT NULL,
    consistent_count INTEGER NOT NULL,
    inconsistent_count INTEGER NOT NULL,
    undecidable_count INTEGER NOT NULL,
    error_count INTEGER NOT NULL,
    warning_count INTEGER NOT NULL,
    note_count INTEGER NOT NULL,
    problem_count INTEGER NOT NULL,
    loaded_at TEXT NOT NULL -- UTC, ISO 8601
) STRICT;

CREATE TABLE pages (
    document_key INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    number INTEGER NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    rotation INTEGER NOT NULL,
    text_source TEXT NOT NULL,
    confidence REAL NOT NULL,
    is_contents INTEGER NOT NULL CHECK (is_contents IN (0, 1)),
    PRIMARY KEY (document_key, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE sections (
    document_key INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    parent_id TEXT,
    level INTEGER NOT NULL,
    heading TEXT NOT NULL,
    kind TEXT NOT NULL,
    page INTEGER NOT NULL,
    x0 REAL NOT NULL,
    y0 REAL NOT NULL,
    x1 REAL NOT NULL,
    y1 REAL NOT NULL,
    PRIMARY KEY (document_key, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE paragraphs (
    document_key INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    section_id TEXT,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (document_key, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE paragraph_lines (
    document_key INTEGER NOT NULL,
    paragraph_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    page INTEGER NOT NULL,
    x0 REAL NOT NULL,
    y0 REAL NOT NULL,
    x1 REAL NOT NULL,
    y1 REAL NOT NULL,
    start INTEGER NOT NULL, -- index of its first UTF-16 unit in the paragraph's text
    edges BLOB NOT NULL, -- left edge of each UTF-16 unit and the right edge of the last: 64-bit floats, little-endian
    PRIMARY KEY (document_key, paragraph_id, ordinal),
    FOREIGN KEY (document_key, paragraph_id) REFERENCES paragraphs ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE tables (
    document_key INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    section_id TEXT,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    form_number TEXT NOT NULL,
    column_count INTEGER NOT NULL,
    header_row_count INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    PRIMARY KEY (document_key, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE table_pages (
    document_key INTEGER NOT NULL,
    table_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    page INTEGER NOT NULL,
    PRIMARY KEY (document_key, table_id, ordinal),
    FOREIGN KEY (document_key, table_id) REFERENCES tables ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE table_notes (
    document_key INTEGER NOT NULL,
    table_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (document_key, table_id, ordinal),
    FOREIGN KEY (document_key, table_id) REFERENCES tables ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE cells (
    document_key INTEGER NOT NULL,
    table_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    row_index INTEGER NOT NULL, -- negative in the header, -1 is its last row
    column_index INTEGER NOT NULL,
    row_span INTEGER NOT NULL,
    column_span INTEGER NOT NULL,
    text TEXT NOT NULL,
    page INTEGER NOT NULL,
    x0 REAL NOT NULL,
    y0 REAL NOT NULL,
    x1 REAL NOT NULL,
    y1 REAL NOT NULL,
    text_x0 REAL NOT NULL,
    text_y0 REAL NOT NULL,
    text_x1 REAL NOT NULL,
    text_y1 REAL NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (document_key, table_id, ordinal),
    FOREIGN KEY (document_key, table_id) REFERENCES tables ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE cell_lines (
    document_key INTEGER NOT NULL,
    table_id TEXT NOT NULL,
    cell_ordinal INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    page INTEGER NOT NULL,
    x0 REAL NOT NULL,
    y0 REAL NOT NULL,
    x1 REAL NOT NULL,
    y1 REAL NOT NULL,
    start INTEGER NOT NULL, -- as in paragraph_lines
    edges BLOB NOT NULL,
    PRIMARY KEY (document_key, table_id, cell_ordinal, ordinal),
    FOREIGN KEY (document_key, table_id, cell_ordinal) REFERENCES cells ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE figures (
    document_key INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    label TEXT NOT NULL,
    concept TEXT,
    period TEXT NOT NULL,
    role TEXT NOT NULL,
    value TEXT NOT NULL,
    sort_value REAL NOT NULL,
    unit TEXT NOT NULL,
    decimals INTEGER NOT NULL,
    raw TEXT NOT NULL,
    comparison TEXT NOT NULL,
    page INTEGER NOT NULL,
    x0 REAL NOT NULL,
    y0 REAL NOT NULL,
    x1 REAL NOT NULL,
    y1 REAL NOT NULL,
    confidence REAL NOT NULL,
    table_id TEXT,
    row_index INTEGER,
    column_index INTEGER,
    section_id TEXT,
    paragraph_id TEXT,
    text_offset INTEGER NOT NULL,
    PRIMARY KEY (document_key, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE relations (
    document_key INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    rule TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('consistent', 'inconsistent', 'undecidable')),
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

CREATE TABLE findings (
    document_key INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
    message TEXT NOT NULL,
    message_en TEXT NOT NULL,
    page INTEGER NOT NULL,
    expected TEXT,
    actual TEXT,
    difference TEXT,
    confidence REAL NOT NULL,
    PRIMARY KEY (document_key, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_operands (
    document_key INTEGER NOT NULL,
    finding_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL, -- the claimed figure has 0
    figure_id TEXT NOT NULL,
    PRIMARY KEY (document_key, finding_id, ordinal),
    FOREIGN KEY (document_key, finding_id) REFERENCES findings ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE problems (
    document_key INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    message TEXT NOT NULL,
    page INTEGER,
    PRIMARY KEY (document_key, ordinal)
) STRICT, WITHOUT ROWID;
