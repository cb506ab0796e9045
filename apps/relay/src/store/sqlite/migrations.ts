/**
 * The tables, step by step: a step is never changed once it was released, another one is added. Rowid tables, because
 * rows of some hundred bytes in a WITHOUT ROWID table take three to four times as long to write. Days, never times.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE space (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    head INTEGER NOT NULL DEFAULT 0,
    log_bytes INTEGER NOT NULL DEFAULT 0,
    chunk_bytes INTEGER NOT NULL DEFAULT 0
  ) STRICT;

  CREATE TABLE envelope (
    space INTEGER NOT NULL REFERENCES space ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    op BLOB NOT NULL,
    day INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (space, seq),
    UNIQUE (space, op)
  ) STRICT;

  CREATE TABLE chain (
    space INTEGER NOT NULL REFERENCES space ON DELETE CASCADE,
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    entry BLOB NOT NULL,
    UNIQUE (space, at)
  ) STRICT;

  -- Sealed answers that wait. A row without a record is one that was withdrawn.
  CREATE TABLE deposit (
    space INTEGER NOT NULL REFERENCES space ON DELETE CASCADE,
    round BLOB NOT NULL,
    member TEXT NOT NULL CHECK (member IN ('a', 'b')),
    version INTEGER NOT NULL,
    day INTEGER NOT NULL,
    op BLOB,
    record BLOB,
    UNIQUE (space, round, member)
  ) STRICT;

  -- Apart from the rest, because backups leave this table out.
  CREATE TABLE share (
    space INTEGER NOT NULL REFERENCES space ON DELETE CASCADE,
    round BLOB NOT NULL,
    member TEXT NOT NULL,
    share BLOB NOT NULL,
    UNIQUE (space, round, member)
  ) STRICT;

  CREATE TABLE released (
    space INTEGER NOT NULL REFERENCES space ON DELETE CASCADE,
    round BLOB NOT NULL,
    seq INTEGER NOT NULL,
    UNIQUE (space, round)
  ) STRICT;

  CREATE TABLE chunk (
    space INTEGER NOT NULL REFERENCES space ON DELETE CASCADE,
    id BLOB NOT NULL,
    day INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (space, id)
  ) STRICT;
  `,
];

/** What a backup never holds: with a share and a copy of the log, whoever holds a member's key reads a sealed answer early. */
export const LEFT_OUT_OF_BACKUPS = "share";
