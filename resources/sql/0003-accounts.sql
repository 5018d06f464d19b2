-- With which password each official signs in; beside the ledger, and never in it.

CREATE TABLE account (
    official      TEXT PRIMARY KEY,
    password_hash TEXT NOT NULL,
    changed_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
