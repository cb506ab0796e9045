/**
 * The tables, step by step, as in `sqlite/migrations.ts`; a step is never changed once it was released, another one is
 * added. Bytes are kept outside of the row where they are long, and never compressed: ciphertext does not shrink.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE space (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id bytea NOT NULL UNIQUE,
    head bigint NOT NULL DEFAULT 0,
    log_bytes bigint NOT NULL DEFAULT 0,
    chunk_bytes bigint NOT NULL DEFAULT 0
  );

  CREATE TABLE envelope (
    space bigint NOT NULL REFERENCES space ON DELETE CASCADE,
    seq bigint NOT NULL,
    op bytea NOT NULL,
    day integer NOT NULL,
    bytes bytea NOT NULL,
    UNIQUE (space, seq),
    UNIQUE (space, op)
  );

  CREATE TABLE chain (
    space bigint NOT NULL REFERENCES space ON DELETE CASCADE,
    at integer NOT NULL,
    day integer NOT NULL,
    entry bytea NOT NULL,
    UNIQUE (space, at)
  );

  -- Sealed answers that wait. A row without a record is one that was withdrawn.
  CREATE TABLE deposit (
    space bigint NOT NULL REFERENCES space ON DELETE CASCADE,
    round bytea NOT NULL,
    member text NOT NULL CHECK (member IN ('a', 'b')),
    version bigint NOT NULL,
    day integer NOT NULL,
    op bytea,
    record bytea,
    UNIQUE (space, round, member)
  );

  -- Apart from the rest, because backups leave this table out.
  CREATE TABLE share (
    space bigint NOT NULL REFERENCES space ON DELETE CASCADE,
    round bytea NOT NULL,
    member text NOT NULL,
    share bytea NOT NULL,
    UNIQUE (space, round, member)
  );

  CREATE TABLE released (
    space bigint NOT NULL REFERENCES space ON DELETE CASCADE,
    round bytea NOT NULL,
    seq bigint NOT NULL,
    UNIQUE (space, round)
  );

  CREATE TABLE chunk (
    space bigint NOT NULL REFERENCES space ON DELETE CASCADE,
    id bytea NOT NULL,
    day integer NOT NULL,
    bytes bytea NOT NULL,
    UNIQUE (space, id)
  );

  ALTER TABLE envelope ALTER bytes SET STORAGE EXTERNAL;
  ALTER TABLE chain ALTER entry SET STORAGE EXTERNAL;
  ALTER TABLE deposit ALTER record SET STORAGE EXTERNAL;
  ALTER TABLE chunk ALTER bytes SET STORAGE EXTERNAL;
  `,
  `
  -- Envelopes are judged by a chain of this length, or not kept.
  ALTER TABLE space ADD COLUMN chain_length integer NOT NULL DEFAULT 0;
  UPDATE space SET chain_length = (SELECT count(*) FROM chain WHERE chain.space = space.number);

  -- Devices that a member key is about to add. An hour, and not a day, because it says when the wait is over.
  CREATE TABLE announced (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    space bigint NOT NULL REFERENCES space ON DELETE CASCADE,
    device bytea NOT NULL,
    signing bytea NOT NULL,
    agreement bytea NOT NULL,
    signature bytea NOT NULL,
    ready integer NOT NULL,
    UNIQUE (space, device)
  );

  -- Two devices meet. A minute, because the row is gone by then.
  CREATE TABLE note (
    place bytea NOT NULL,
    slot integer NOT NULL,
    until integer NOT NULL,
    note bytea NOT NULL,
    UNIQUE (place, slot)
  );

  CREATE TABLE locator (
    id bytea PRIMARY KEY,
    key bytea NOT NULL,
    version bigint NOT NULL,
    box bytea NOT NULL,
    signature bytea NOT NULL
  );
  `,
  `
  -- Rounds of things that are only matched have no record. No message led to a deposit before this step.
  ALTER TABLE deposit ADD COLUMN withdrawn integer NOT NULL DEFAULT 0;
  -- An hour, and not a day, because what was not opened by then is gone.
  ALTER TABLE deposit ADD COLUMN until integer NOT NULL DEFAULT 0;
  CREATE INDEX deposit_until ON deposit (until);

  -- The share is empty where there is no record. Both sides of a round that differ are looked at no more.
  ALTER TABLE share ADD COLUMN opens integer NOT NULL DEFAULT 0;
  ALTER TABLE share ADD COLUMN tokens bytea NOT NULL DEFAULT '';
  ALTER TABLE share ADD COLUMN differs integer NOT NULL DEFAULT 0;
  CREATE INDEX share_due ON share (opens) WHERE differs = 0;

  -- For which hour rounds were opened last.
  CREATE TABLE opened (hour integer NOT NULL);
  INSERT INTO opened VALUES (0);

  CREATE TABLE leaver (
    space bigint NOT NULL REFERENCES space ON DELETE CASCADE,
    member text NOT NULL CHECK (member IN ('a', 'b')),
    day integer NOT NULL,
    UNIQUE (space, member)
  );
  ALTER TABLE space ADD COLUMN leavers integer NOT NULL DEFAULT 0;
  -- Of a space that was ended for all.
  ALTER TABLE space ADD COLUMN last_day integer;
  `,
  `
  -- The hash of a log up to a place, worked out when it is asked for. Nothing that the log does not say.
  CREATE TABLE log_mark (
    space bigint NOT NULL REFERENCES space ON DELETE CASCADE,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    UNIQUE (space, seq)
  );
  `,
  `
  -- Where devices want to be told that there is something, and how far the log went when they were.
  CREATE TABLE subscription (
    space bigint NOT NULL REFERENCES space ON DELETE CASCADE,
    device bytea NOT NULL,
    member text NOT NULL CHECK (member IN ('a', 'b')),
    endpoint text NOT NULL,
    told bigint NOT NULL,
    UNIQUE (space, device)
  );

  CREATE TABLE push_key (
    one integer NOT NULL UNIQUE CHECK (one = 1),
    key bytea NOT NULL
  );
  `,
  `
  -- Nothing is withdrawn any more: what is taken back is replaced, as what is changed.
  DELETE FROM deposit WHERE withdrawn = 1;
  ALTER TABLE deposit DROP COLUMN withdrawn;
  `,
];

export const LEFT_OUT_OF_BACKUPS: readonly string[] = ["share", "note", "subscription", "push_key"];
