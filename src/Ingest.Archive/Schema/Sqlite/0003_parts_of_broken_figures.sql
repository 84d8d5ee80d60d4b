-- A figure broken over lines has one box for each printed part; (page, x0, y0, x1, y1) of each, the first one included:
-- 64-bit floats, little-endian. Empty in archives written before and for the figures that stand on one line.
ALTER TABLE figures ADD COLUMN boxes BLOB;
