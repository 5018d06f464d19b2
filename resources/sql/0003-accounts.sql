-- With which password each official signs in; beside the ledger, and never in it.

CREATE TABLE account (
    official      TEXT PRIMARY KEY,
    password_hash TEXT NOT NULL, -- empty: taken away, none made since
    changed_at    INTEGER NOT NULL,
    reset_by      TEXT,          -- who took a password away the last time
    reset_at      INTEGER
) STRICT, WITHOUT ROWID;
