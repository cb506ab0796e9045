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
  `
  -- Envelopes are judged by a chain of this length, or not kept.
  ALTER TABLE space ADD COLUMN chain_length INTEGER NOT NULL DEFAULT 0;
  UPDATE space SET chain_length = (SELECT count(*) FROM chain WHERE chain.space = space.number);

  -- Devices that a member key is about to add. An hour, and not a day, because it says when the wait is over.
  CREATE TABLE announced (
    space INTEGER NOT NULL REFERENCES space ON DELETE CASCADE,
    device BLOB NOT NULL,
    signing BLOB NOT NULL,
    agreement BLOB NOT NULL,
    signature BLOB NOT NULL,
    ready INTEGER NOT NULL,
    UNIQUE (space, device)
  ) STRICT;

  -- Two devices meet. A minute, because the row is gone by then.
  CREATE TABLE note (
    place BLOB NOT NULL,
    slot INTEGER NOT NULL,
    until INTEGER NOT NULL,
    note BLOB NOT NULL,
    UNIQUE (place, slot)
  ) STRICT;

  CREATE TABLE locator (
    id BLOB NOT NULL UNIQUE,
    key BLOB NOT NULL,
    version INTEGER NOT NULL,
    box BLOB NOT NULL,
    signature BLOB NOT NULL
  ) STRICT;
  `,
  `
  -- Rounds of things that are only matched have no record. No message led to a deposit before this step.
  ALTER TABLE deposit ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
  -- An hour, and not a day, because what was not opened by then is gone.
  ALTER TABLE deposit ADD COLUMN until INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX deposit_until ON deposit (until);

  -- The share is empty where there is no record. Both sides of a round that differ are looked at no more.
  ALTER TABLE share ADD COLUMN opens INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE share ADD COLUMN tokens BLOB NOT NULL DEFAULT x'';
  ALTER TABLE share ADD COLUMN differs INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX share_due ON share (opens) WHERE differs = 0;

  -- For which hour rounds were opened last.
  CREATE TABLE opened (hour INTEGER NOT NULL) STRICT;
  INSERT INTO opened VALUES (0);

  CREATE TABLE leaver (
    space INTEGER NOT NULL REFERENCES space ON DELETE CASCADE,
    member TEXT NOT NULL CHECK (member IN ('a', 'b')),
    day INTEGER NOT NULL,
    UNIQUE (space, member)
  ) STRICT;
  ALTER TABLE space ADD COLUMN leavers INTEGER NOT NULL DEFAULT 0;
  -- Of a space that was ended for all.
  ALTER TABLE space ADD COLUMN last_day INTEGER;
  `,
  `
  -- The hash of a log up to a place, worked out when it is asked for. Nothing that the log does not say.
  CREATE TABLE log_mark (
    space INTEGER NOT NULL REFERENCES space ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (space, seq)
  ) STRICT;
  `,
  `
  -- Where devices want to be told that there is something, and how far the log went when they were.
  CREATE TABLE subscription (
    space INTEGER NOT NULL REFERENCES space ON DELETE CASCADE,
    device BLOB NOT NULL,
    member TEXT NOT NULL CHECK (member IN ('a', 'b')),
    endpoint TEXT NOT NULL,
    told INTEGER NOT NULL,
    UNIQUE (space, device)
  ) STRICT;

  CREATE TABLE push_key (
    one INTEGER NOT NULL UNIQUE CHECK (one = 1),
    key BLOB NOT NULL
  ) STRICT;
  `,
  `
  -- Nothing is withdrawn any more: what is taken back is replaced, as what is changed.
  DELETE FROM deposit WHERE withdrawn = 1;
  ALTER TABLE deposit DROP COLUMN withdrawn;
  `,
];

/**
 * What a backup never holds. With a share and a copy of the log, whoever holds a member's key reads a sealed answer early,
 * and its tokens say whether there is one; and a note is gone after a quarter of an hour. With a subscription and the key,
 * whoever has them can wake a device, and ask its maker whose it is: devices subscribe anew when the key is another.
 */
export const LEFT_OUT_OF_BACKUPS: readonly string[] = ["share", "note", "subscription", "push_key"];
