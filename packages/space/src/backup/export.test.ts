import { set } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { openMemoryStorage } from "../storage/memory.ts";
import { appendTexts, bytesOf, RECIPIENT, SEALED, textOf } from "../testing/backups.ts";
import { day, dayKind, noteKind } from "../testing/kinds.ts";
import { observed } from "../testing/storage.ts";
import { createWorld, value } from "../testing/world.ts";
import { exportBook } from "./export.ts";

const MONDAY = day("2026-11-23");

describe("a backup", () => {
  test("safety:S15 sealed, shows no word and no name of what it holds", async () => {
    const space = await createWorld().open();
    await space.commit(set(dayKind, MONDAY, { text: "canary-in-the-note" }));
    const plain = await textOf(space.log);
    const sealed = Buffer.from(await bytesOf(space.log, SEALED)).toString("latin1");
    for (const telling of ["canary", "counterpoint", "2026-11-23", space.device]) {
      expect(plain).toContain(telling);
      expect(sealed).not.toContain(telling);
    }
  });

  test("can be read by a person, a line for each entry with its parts named", async () => {
    const space = await createWorld().open();
    await space.commit(set(dayKind, MONDAY, { text: "walked", mood: 7 }));
    const [, entry] = (await textOf(space.log)).split("\n");
    expect(entry).toMatch(
      /^\{"at":"2026-11-23T20:00:0\d\.000Z","counter":0,"device":"[\w-]{22}","op":"[\w-]{22}","voids":\[\],"records":\[\{"kind":"day","version":1,"id":"2026-11-23","fields":\[\["text","walked"\],\["mood",7\]\]\}\]\}$/,
    );
    expect(JSON.parse(await textOf(space.log))).toMatchObject({ format: "counterpoint-book", entries: [{}], count: 1 });
  });

  test("for people begins with the pages and ends with the data between fences", async () => {
    const space = await createWorld().open();
    await space.commit(set(dayKind, MONDAY, { text: "walked" }));
    const text = await textOf(space.log, { kind: "markdown", pages: "# Days\n\n## Monday\n" });
    expect(text).toBe(`# Days\n\n## Monday\n\n\`\`\`json\n${await textOf(space.log)}\`\`\`\n`);
  });

  test("counts what could not be read, leaves it in the log, and holds all the rest", async () => {
    const world = createWorld();
    const space = await world.open();
    await space.commit(set(noteKind, "n", { text: "tea" }));
    value(await openMemoryStorage(world.disk).write({ append: [new Uint8Array(60)] }));
    await appendTexts(world, ['{"v":1,"s":"no batch"}', "no JSON"]);
    await space.commit(set(noteKind, "m", { text: "coffee" }));
    let text = "";
    const exported = await exportBook(space.log, { kind: "json" }, (bytes) => {
      text += new TextDecoder().decode(bytes);
    });
    expect(exported).toEqual({ ok: true, value: { entries: 2, unreadable: 3 } });
    expect(text).toContain('"count":2');
    expect(world.disk.log).toHaveLength(5);
  });

  test("holds an entry once, however often the log does", async () => {
    const world = createWorld();
    const space = await world.open();
    await space.commit(set(noteKind, "n", { text: "tea" }));
    const once = await textOf(space.log);
    const page = value(await space.log.texts(0));
    value(
      await space.log.append(page.entries.flatMap(({ author, text }) => (text === undefined ? [] : { author, text }))),
    );
    expect(world.disk.log).toHaveLength(2);
    expect(await textOf(space.log)).toBe(once);
  });
});

describe("a long log", () => {
  const ENTRIES = 1_200;

  async function longSpace() {
    const world = createWorld();
    const space = await world.open();
    for (let i = 0; i < ENTRIES; i++) await space.commit(set(noteKind, `n${i}`, { text: "w".repeat(500) }));
    return { world, space };
  }

  test.each([{ kind: "json" } as const, SEALED])("is written in pieces, as they are read ($kind)", async (form) => {
    const { space } = await longSpace();
    const sizes: number[] = [];
    let readSoFar = 0;
    const readWhenWritten: number[] = [];
    const log = {
      ...space.log,
      texts: async (after: number) => {
        const page = await space.log.texts(after);
        if (page.ok) readSoFar += page.value.entries.length;
        return page;
      },
    };
    value(
      await exportBook(log, form, (bytes) => {
        sizes.push(bytes.length);
        readWhenWritten.push(readSoFar);
      }),
    );
    expect(Math.max(...sizes)).toBeLessThan(70 * 1024);
    expect(readWhenWritten[0]).toBeLessThan(ENTRIES);
    expect(readSoFar).toBe(ENTRIES);
  });

  test("is read only as fast as it is written", async () => {
    const { space } = await longSpace();
    const { promise, resolve } = Promise.withResolvers<void>();
    let pieces = 0;
    const exported = exportBook(space.log, SEALED, () => {
      pieces++;
      return promise;
    });
    await expect.poll(() => pieces).toBe(1);
    resolve();
    expect(value(await exported).entries).toBe(ENTRIES);
    expect(pieces).toBeGreaterThan(5);
  });

  test("that cannot be read to its end gives the reason, in every form", async () => {
    const { world } = await longSpace();
    const storage = observed(openMemoryStorage(world.disk), ({ name, of }) => {
      if (name === "log" && of[0] === "1000" && ending) storage.close();
    });
    let ending = false;
    const space = await world.open({ storage });
    ending = true;
    for (const form of [{ kind: "json" } as const, SEALED]) {
      expect(await exportBook(space.log, form, () => undefined)).toEqual({ ok: false, error: { kind: "closed" } });
    }
  });

  test("whose sink fails ends there, and says what the sink said", async () => {
    const { space } = await longSpace();
    for (const form of [{ kind: "json" } as const, SEALED]) {
      const failing = exportBook(space.log, form, () => {
        throw new Error("no room");
      });
      await expect(failing).rejects.toThrow("no room");
    }
  });
});

test("text that is no recipient is said to be none", async () => {
  const space = await createWorld().open();
  const form = { kind: "sealed", key: { kind: "recipient", recipient: RECIPIENT.slice(0, -1) } } as const;
  expect(await exportBook(space.log, form, () => undefined)).toEqual({ ok: false, error: { kind: "not-a-recipient" } });
});
