-- The queue of documents: one row for each content, in the database of the archive. The same script serves SQLite and
-- PostgreSQL. Times are milliseconds since 1970-01-01 UTC by the clock of the database, which all machines share.

CREATE TABLE jobs (
    sha256 TEXT PRIMARY KEY,
    file TEXT NOT NULL, -- name to report, without the folder
    source TEXT NOT NULL, -- where it came from, as it was given
    bytes BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'given-up', 'cancelled')),
    reread INTEGER NOT NULL, -- 1: also where the archive has it
    recognise INTEGER NOT NULL, -- 1: text in images is recognised
    attempt INTEGER NOT NULL, -- attempts begun
    losses INTEGER NOT NULL, -- attempts that ended with the death of the process that made them
    cancel INTEGER NOT NULL, -- 1: the node that works on it is asked to give it up
    -- The Quartz job that will take it; none while nobody has planned it. When that was planned.
    batch TEXT,
    planned_at BIGINT,
    -- While it runs, and of its last attempt.
    node TEXT,
    stage TEXT,
    page INTEGER,
    since BIGINT,
    failure_kind TEXT,
    message TEXT,
    lacks_component INTEGER NOT NULL,
    next_attempt_at BIGINT,
    queued_at BIGINT NOT NULL,
    finished_at BIGINT,
    seconds DOUBLE PRECISION,
    pages INTEGER,
    -- Of a document that was loaded: whether the reports of its organisation were checked against one another since.
    organisation TEXT,
    compared INTEGER NOT NULL
);

CREATE INDEX jobs_unplanned ON jobs (queued_at) WHERE batch IS NULL AND state IN ('queued', 'failed');
CREATE INDEX jobs_by_state ON jobs (state, next_attempt_at);
CREATE INDEX jobs_by_end ON jobs (finished_at);
CREATE INDEX jobs_to_compare ON jobs (organisation) WHERE compared = 0 AND state = 'done';

-- The processes that work on the queue.
CREATE TABLE job_nodes (
    node TEXT PRIMARY KEY,
    slots INTEGER NOT NULL, -- documents at a time
    started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);

-- What holds for the whole queue: 'paused' while nothing new is begun.
CREATE TABLE job_settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
