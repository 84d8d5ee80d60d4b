-- What reviewers ask the whole archive: findings by severity or rule, documents by year or organisation.
CREATE INDEX findings_by_severity ON findings (severity, rule);
CREATE INDEX findings_by_rule ON findings (rule);
CREATE INDEX documents_by_year ON documents (fiscal_year, organisation);
CREATE INDEX documents_by_organisation ON documents (organisation, fiscal_year);
CREATE INDEX documents_by_file ON documents (file);
