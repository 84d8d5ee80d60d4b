-- Which program read and checked a document, by its sources. '' where it is not known, or where a person has since set a
-- kind: then it is to be read again.
ALTER TABLE documents ADD COLUMN read_with TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN checked_with TEXT COLLATE "C" NOT NULL DEFAULT '';
