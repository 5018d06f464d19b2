-- What the events say, laid out for asking.  Rebuilding drops these tables and runs this again.

-- The last entry of the ledger: against it shows what was cut off at the end.
CREATE TABLE head (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    seq  INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE cycle (
    stream        INTEGER PRIMARY KEY REFERENCES stream (id),
    title         TEXT NOT NULL,
    period        TEXT NOT NULL,
    sop           TEXT NOT NULL,
    sop_digest    BLOB NOT NULL,
    office        BLOB NOT NULL,
    calendar      BLOB NOT NULL,
    state         TEXT NOT NULL,
    started_at    INTEGER NOT NULL,
    last_event_at INTEGER NOT NULL,
    ended_at      INTEGER,
    events        INTEGER NOT NULL
) STRICT;

CREATE INDEX cycle_open ON cycle (stream) WHERE ended_at IS NULL;

-- inbox: the officials in whose inbox the task stands, one a line; NULL once it is closed.
CREATE TABLE task (
    stream           INTEGER NOT NULL,
    number           INTEGER NOT NULL,
    step             TEXT NOT NULL,
    unit             TEXT,
    activation       INTEGER NOT NULL,
    round            INTEGER NOT NULL,
    state            TEXT NOT NULL,
    opened           INTEGER NOT NULL,
    due              INTEGER,
    stage            TEXT NOT NULL,
    inbox            TEXT,
    closed_by        TEXT,
    closed_at        INTEGER,
    closed_event     INTEGER,
    superseded_round INTEGER,
    superseded_event INTEGER,
    PRIMARY KEY (stream, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_open ON task (due) WHERE inbox IS NOT NULL;

CREATE TABLE sheet (
    stream   INTEGER NOT NULL,
    unit     TEXT NOT NULL,
    revision INTEGER NOT NULL,
    digest   BLOB NOT NULL,
    by       TEXT NOT NULL,
    at       INTEGER NOT NULL,
    event    INTEGER NOT NULL,
    PRIMARY KEY (stream, unit, revision)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER sheet_never_changes BEFORE UPDATE ON sheet
BEGIN SELECT raise(ABORT, 'sheets that were handed in are facts'); END;

CREATE TRIGGER sheet_is_never_deleted BEFORE DELETE ON sheet
BEGIN SELECT raise(ABORT, 'sheets that were handed in are facts'); END;
