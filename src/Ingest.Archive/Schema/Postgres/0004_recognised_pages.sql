-- What was recognised of the scanned pages of an original, as the program named in version has it; one entry for each original.
-- The pages are compressed already.
CREATE TABLE original_recognitions (
    sha256 TEXT COLLATE "C" PRIMARY KEY REFERENCES originals ON DELETE CASCADE,
    version TEXT COLLATE "C" NOT NULL,
    pages_sha256 TEXT COLLATE "C" NOT NULL,
    pages BYTEA NOT NULL
);
ALTER TABLE original_recognitions ALTER COLUMN pages SET STORAGE EXTERNAL;
