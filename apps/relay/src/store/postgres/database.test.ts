import path from "node:path";
import { err, newRoundId, ok, type SpaceId, toHex } from "@counterpoint/kernel";
import pg from "pg";
import { describe, expect, test } from "vitest";
import {
  anyOp,
  anySpace,
  bytes,
  chance,
  depositFor,
  GENESIS,
  kept,
  REVEAL,
  TODAY,
} from "../acceptance/fixture.acceptance.ts";
import { MOST_OPENED } from "../exchanges.ts";
import { hourOf } from "../hour.ts";
import { idBytes } from "../ids.ts";
import type { News, Store } from "../port.ts";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";
import { LEFT_OUT_OF_BACKUPS, MIGRATIONS } from "./migrations.ts";
import { openPostgresStore } from "./store.ts";
import { onPostgres, opened, sql } from "./testing.acceptance.ts";

onPostgres((database) => {
  const appendTo = (store: Store, space: SpaceId, chainLength = 1) =>
    store.append([{ space, op: anyOp(), bytes: bytes(10), chainLength }], TODAY);
  const withSpace = async (store: Store): Promise<SpaceId> => {
    const space = anySpace();
    await store.create(space, GENESIS, TODAY);
    return space;
  };

  describe("two relays on one database", () => {
    test("count one log together, and hear of each other's envelopes", async () => {
      const url = await database.freshUrl();
      const [one, two] = [await opened(url), await opened(url)];
      const space = await withSpace(one);
      const [head, chain] = [Promise.withResolvers<News>(), Promise.withResolvers<News>()];
      two.onNews((news) => (news.kind === "head" ? head : chain).resolve(news));
      expect(await appendTo(one, space)).toEqual(ok([kept(1)]));
      await one.extendChain(space, 1, bytes(10), TODAY);
      expect(await head.promise).toEqual({ kind: "head", space, head: 1 });
      expect(await chain.promise).toEqual({ kind: "chain", space, length: 2 });
      const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => appendTo(i % 2 ? one : two, space, 2)));
      const seqs = answers.map((answer) => (answer.ok && answer.value[0]?.kind === "kept" ? answer.value[0].seq : 0));
      expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 2));
      await Promise.all([one.close(), two.close()]);
    });

    test("keep an envelope once that was sent to both at the same time", async () => {
      const url = await database.freshUrl();
      const [one, two] = [await opened(url), await opened(url)];
      const space = await withSpace(one);
      const envelopes = Array.from({ length: 20 }, () => ({ space, op: anyOp(), bytes: bytes(10), chainLength: 1 }));
      const answers = await Promise.all(envelopes.flatMap((e) => [one.append([e], TODAY), two.append([e], TODAY)]));
      for (let i = 0; i < answers.length; i += 2) expect(answers[i]).toEqual(answers[i + 1]);
      expect(await two.head(space)).toEqual(ok(20));
      await Promise.all([one.close(), two.close()]);
    });

    test("begin at the same time with one set of tables", async () => {
      const url = await database.freshUrl();
      const stores = await Promise.all(Array.from({ length: 4 }, () => opened(url)));
      expect(await sql(url, "SELECT step FROM counterpoint_relay")).toEqual([{ step: MIGRATIONS.length }]);
      await Promise.all(stores.map((store) => store.close()));
    });
  });

  test("hold:H4 every connection of the server may be cut: what was not answered is told, what was is there", async () => {
    const url = await database.freshUrl();
    const store = await opened(url);
    const space = await withSpace(store);
    await appendTo(store, space);
    const missed = Promise.withResolvers<void>();
    store.onNews(({ kind }) => kind === "missed" && missed.resolve());
    // Some wait for a lock that is held elsewhere, so that lines are cut in the middle of a transaction.
    const holder = new pg.Client({ connectionString: url });
    holder.on("error", () => undefined);
    await holder.connect();
    await holder.query("BEGIN; SELECT FROM space FOR UPDATE");
    const pending = Promise.all([
      appendTo(store, space),
      store.extendChain(space, 1, bytes(10), TODAY),
      store.putChunk(space, bytes(10), TODAY),
    ]);
    await sql(
      url,
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'",
    );
    const answers = await pending;
    for (const answer of answers) if (!answer.ok) expect(answer.error.kind).toBe("unavailable");
    await missed.promise;
    const [{ ok: first }] = answers;
    const again = await appendTo(store, space);
    expect(again.ok).toBe(true);
    const head = await store.head(space);
    expect(head.ok && head.value).toBeGreaterThanOrEqual(2 + Number(first));
    await store.close();
  });

  describe("the tables", () => {
    const NEXT = [...MIGRATIONS, "ALTER TABLE space ADD COLUMN colour text NOT NULL DEFAULT 'green'"];
    const BROKEN = [...MIGRATIONS, "ALTER TABLE space ADD COLUMN colour text; ALTER TABLE nowhere ADD COLUMN x text"];
    const migrateAt = async (url: string, steps: readonly string[]) => {
      const pool = connect(url);
      try {
        return await migrate(pool, steps);
      } finally {
        await pool.end();
      }
    };
    const used = async (): Promise<string> => {
      const url = await database.freshUrl();
      const store = await opened(url);
      await appendTo(store, await withSpace(store));
      await store.close();
      return url;
    };

    test("hold:H9 of an older version are brought up to date, after a copy was made", async () => {
      const url = await used();
      expect(await migrateAt(url, NEXT)).toEqual(ok(undefined));
      expect(await sql(url, "SELECT colour FROM space")).toEqual([{ colour: "green" }]);
      const copies = await sql(
        url,
        `SELECT tablename FROM pg_tables WHERE schemaname = current_schema() || '_before_${NEXT.length}'`,
      );
      expect(copies).toContainEqual({ tablename: "envelope" });
      expect(copies).not.toContainEqual({ tablename: "share" });
    });

    test("hold:H9 of the version before, in which one could withdraw, keep what waits, and nothing of what was withdrawn", async () => {
      const url = await database.freshUrl();
      await migrateAt(
        url,
        MIGRATIONS.slice(
          0,
          MIGRATIONS.findIndex((step) => step.includes("DROP COLUMN withdrawn")),
        ),
      );
      const [space, round] = [anySpace(), newRoundId(chance)];
      const [a, b] = [
        depositFor({ space, round, member: "a" }, { version: 2 }),
        depositFor({ space, round, member: "b" }),
      ];
      const hex = (of: Uint8Array) => `'\\x${toHex(new Uint8Array(of))}'`;
      const { op, bytes: record } = a.record ?? { op: anyOp(), bytes: bytes(0) };
      await sql(
        url,
        `INSERT INTO space (id, chain_length) VALUES (${hex(idBytes(space))}, 1);
         INSERT INTO chain (space, at, day, entry) VALUES (1, 0, ${TODAY}, ${hex(GENESIS)});
         INSERT INTO deposit (space, round, member, version, day, until, withdrawn, op, record) VALUES
         (1, ${hex(idBytes(round))}, 'a', 2, 0, 9, 0, ${hex(idBytes(op))}, ${hex(record)}),
         (1, ${hex(idBytes(round))}, 'b', 5, 0, 9, 1, NULL, NULL)`,
      );
      const store = await opened(url);
      expect(await store.deposit({ ...a, version: 1 }, TODAY)).toEqual(err({ kind: "stale" }));
      for (const deposit of [a, b]) expect(await store.deposit(deposit, TODAY)).toEqual(ok(undefined));
      await store.openNow({ space, round, member: "b" }, TODAY, REVEAL);
      expect(await store.head(space)).toEqual(ok(3));
      await store.close();
    });

    test("hold:H9 that the version before announcements wrote are read, and go on with chain and log", async () => {
      const [url, space, first] = [await database.freshUrl(), anySpace(), MIGRATIONS[0]];
      await migrateAt(url, first === undefined ? [] : [first]);
      const [entry, id] = [bytes(40), toHex(idBytes(space))];
      const row = (at: number, of: Uint8Array) => `(1, ${at}, ${TODAY}, '\\x${toHex(new Uint8Array(of))}')`;
      await sql(
        url,
        `INSERT INTO space (id, head, log_bytes) VALUES ('\\x${id}', 0, 140);
         INSERT INTO chain (space, at, day, entry) VALUES ${row(0, GENESIS)}, ${row(1, entry)}`,
      );
      const store = await opened(url);
      expect(await store.chain(space)).toEqual(ok([GENESIS, entry]));
      expect(await appendTo(store, space)).toEqual(ok([{ kind: "chain-moved" }]));
      expect(await appendTo(store, space, 2)).toEqual(ok([kept(1)]));
      expect(await store.extendChain(space, 2, bytes(10), TODAY)).toEqual(ok("extended"));
      await store.close();
    });

    test("hold:H9 of a newer version are refused clearly, and left as they are", async () => {
      const url = await used();
      await migrateAt(url, NEXT);
      expect(await openPostgresStore(url)).toMatchObject({
        ok: false,
        error: { kind: "newer", why: expect.stringMatching(/newer version .* Install that version again/) },
      });
      expect(await sql(url, "SELECT step FROM counterpoint_relay")).toEqual([{ step: NEXT.length }]);
    });

    test("are as they were where a step fails", async () => {
      const url = await used();
      await expect(migrateAt(url, BROKEN)).rejects.toThrow("nowhere");
      await (await opened(url)).close();
      expect(await sql(url, "SELECT step FROM counterpoint_relay")).toEqual([{ step: MIGRATIONS.length }]);
    });

    test("safety:S2 have days and no times: no column is of a type for one, no number large enough", async () => {
      const url = await used();
      const types = await sql(
        url,
        "SELECT DISTINCT data_type AS type FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY 1",
      );
      expect(types).toEqual(["bigint", "bytea", "integer", "text"].map((type) => ({ type })));
      expect(await sql(url, "SELECT day FROM envelope UNION SELECT day FROM chain")).toEqual([{ day: TODAY }]);
    });
  });

  test("a backup by pg_dump, as the documents give it, can be put back and has no shares", async () => {
    const url = await database.freshUrl();
    const store = await opened(url);
    const space = await withSpace(store);
    await appendTo(store, space);
    const waiting = depositFor({ space, round: newRoundId(chance), member: "a" });
    await store.deposit(waiting, TODAY);
    const log = await store.read(space, 0, 10);
    await store.close();

    const { cluster } = database;
    const file = path.join(cluster.folder, "relay.dump");
    const name = /search_path%3D(\w+)/.exec(url)?.[1] ?? "";
    cluster.run(
      "pg_dump",
      "--format=custom",
      ...LEFT_OUT_OF_BACKUPS.map((table) => `--exclude-table-data=*.${table}`),
      `--schema=${name}`,
      "-f",
      file,
      "-d",
      url,
    );
    await sql(cluster.url({}), "CREATE DATABASE restored");
    const restored = cluster.url({ database: "restored", schema: name });
    cluster.run("pg_restore", "--no-owner", "--single-transaction", "-d", restored, file);

    expect(
      await sql(restored, "SELECT (SELECT count(*) FROM deposit)::int d, (SELECT count(*) FROM share)::int s"),
    ).toEqual([{ d: 1, s: 0 }]);
    const again = await opened(restored);
    expect(await again.read(space, 0, 10)).toEqual(log);
    expect(await appendTo(again, space)).toEqual(ok([kept(2)]));
    expect(await again.deposit(waiting, TODAY)).toEqual(ok(undefined));
    await again.close();
  });

  test("a share is gone from the tables when its answer is replaced or released", async () => {
    const url = await database.freshUrl();
    const store = await opened(url);
    const space = await withSpace(store);
    const [replaced, released] = [newRoundId(chance), newRoundId(chance)];
    const put = (round: typeof released, member: "a" | "b") =>
      store.deposit(depositFor({ space, round, member }), TODAY);
    await put(replaced, "a");
    await put(released, "a");
    await put(released, "b");
    expect(await sql(url, "SELECT count(*)::int AS shares FROM share")).toEqual([{ shares: 3 }]);
    await store.deposit(depositFor({ space, round: replaced, member: "a" }, { version: 2 }), TODAY);
    await store.openNow({ space, round: released, member: "a" }, TODAY, REVEAL);
    expect(await sql(url, "SELECT count(*)::int AS shares FROM share")).toEqual([{ shares: 1 }]);
    await store.close();
  });

  test("two relays that open what is due at the same time open it once", async () => {
    const url = await database.freshUrl();
    const [one, two] = [await opened(url), await opened(url)];
    const spaces = await Promise.all(Array.from({ length: 2 * MOST_OPENED }, () => withSpace(one)));
    for (const space of spaces) {
      const [round, small] = [newRoundId(chance), { opens: hourOf(5), record: undefined, share: new Uint8Array() }];
      await one.deposit(depositFor({ space, round, member: "a" }, small), TODAY);
      await two.deposit(depositFor({ space, round, member: "b" }, small), TODAY);
    }
    const open = async (store: Store): Promise<void> => {
      const answer = await store.openDue(hourOf(5), TODAY, REVEAL);
      expect(answer.ok).toBe(true);
      if (answer.ok && answer.value === "more") await open(store);
    };
    await Promise.all([one, two, one, two].map(open));
    for (const space of spaces) expect(await one.head(space)).toEqual(ok(1));
    await Promise.all([one.close(), two.close()]);
  });

  test("a database that cannot be reached is said, with where to look", async () => {
    expect(await openPostgresStore(database.cluster.url({ database: "nowhere" }))).toMatchObject({
      error: { kind: "unavailable", why: expect.stringContaining("DATABASE_URL") },
    });
  });

  test("hold:H4 commits wait for the disk, though the database says otherwise, and no relay holds a lock for long", async () => {
    const url = await database.freshUrl();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("ALTER ROLE postgres SET synchronous_commit = off");
    const pool = connect(url);
    const { rows } = await pool.query("SHOW synchronous_commit");
    const { rows: limits } = await pool.query("SHOW idle_in_transaction_session_timeout");
    await client.query("ALTER ROLE postgres RESET synchronous_commit");
    await Promise.all([pool.end(), client.end()]);
    expect(rows).toEqual([{ synchronous_commit: "on" }]);
    expect(limits).toEqual([{ idle_in_transaction_session_timeout: "1min" }]);
  });
});
