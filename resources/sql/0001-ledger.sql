-- What happened, for ever, and what is still being typed.

CREATE TABLE stream (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- The registry of definitions; every other stream is a cycle.
INSERT INTO stream (id, name) VALUES (1, '');

CREATE TABLE event (
    seq     INTEGER PRIMARY KEY,
    stream  INTEGER NOT NULL REFERENCES stream (id),
    number  INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    by      TEXT NOT NULL,
    command ANY NOT NULL, -- 32 hexadecimal digits, the usual case, as 16 bytes; else as text
    kind    TEXT NOT NULL,
    body    TEXT NOT NULL,
    hash    BLOB NOT NULL,
    UNIQUE (stream, number)
) STRICT;

CREATE TABLE content (
    digest BLOB NOT NULL UNIQUE,
    kind   TEXT NOT NULL,
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE cell (
    cycle TEXT NOT NULL,
    unit  TEXT NOT NULL,
    row   TEXT NOT NULL,
    field TEXT NOT NULL,
    text  TEXT NOT NULL,
    by    TEXT NOT NULL,
    PRIMARY KEY (cycle, unit, row, field)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER stream_never_changes BEFORE UPDATE ON stream
BEGIN SELECT raise(ABORT, 'streams are facts'); END;

CREATE TRIGGER stream_is_never_deleted BEFORE DELETE ON stream
BEGIN SELECT raise(ABORT, 'streams are facts'); END;

CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'events are facts'); END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'events are facts'); END;

CREATE TRIGGER content_never_changes BEFORE UPDATE ON content
BEGIN SELECT raise(ABORT, 'contents are known by their digest'); END;

CREATE TRIGGER content_is_never_deleted BEFORE DELETE ON content
BEGIN SELECT raise(ABORT, 'contents are known by their digest'); END;
