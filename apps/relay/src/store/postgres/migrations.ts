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
];

export const LEFT_OUT_OF_BACKUPS: readonly string[] = ["share", "note"];
