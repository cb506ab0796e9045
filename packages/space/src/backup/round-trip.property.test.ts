import type { Member } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeKept } from "../kept-entry.ts";
import { appendTexts, bytesOf, IDENTITY, read, SEALED, textOf } from "../testing/backups.ts";
import { day, dayKind, noteKind } from "../testing/kinds.ts";
import { createWorld, value } from "../testing/world.ts";
import type { BackupForm } from "./export.ts";
import { importBackup } from "./import.ts";
import { anyLog } from "./logs.acceptance.ts";
import { readBackup } from "./read.ts";

/** A profile with this log, and one without anything on another device. */
async function twoWorlds(texts: readonly string[]) {
  const [one, other] = [createWorld(undefined, 1), createWorld(undefined, 2)];
  await one.open();
  await appendTexts(one, texts);
  return { from: await one.open(), to: await other.open() };
}

const FORMS: readonly BackupForm[] = [{ kind: "json" }, { kind: "markdown", pages: "# Days\n\n> ```json\n" }, SEALED];

describe.each(FORMS)("$kind", (form) => {
  const opener = form.kind === "sealed" ? IDENTITY : undefined;

  test("hold:H9 export, import into an empty profile, export: the data inside are the same to the byte", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (texts) => {
        const { from, to } = await twoWorlds(texts);
        const before = await bytesOf(from.log);
        const backup = value(await readBackup(new Blob([await bytesOf(from.log, form)]), opener));
        expect(value(await importBackup(to, backup))).toEqual({ added: texts.length, alreadyHere: 0 });
        expect(await bytesOf(to.log)).toEqual(before);
        expect([to.list(dayKind), to.list(noteKind)]).toEqual([from.list(dayKind), from.list(noteKind)]);
        expect(to.device).not.toBe(from.device);
      }),
      { numRuns: 60 },
    );
  });
});

test("hold:H9 what each of two people wrote comes back to the byte, and under the same name", async () => {
  const whose = fc.infiniteStream(fc.constantFrom<Member[]>("a", "b"));
  await fc.assert(
    fc.asyncProperty(anyLog, whose, async (texts, authors) => {
      const written = texts.map((text) => ({ author: authors.next().value, text }));
      const { from, to } = await twoWorlds(written.map(writeKept));
      const before = await bytesOf(from.log);
      const backup = value(await readBackup(new Blob([before])));
      expect(backup.entries).toMatchObject(written);
      expect(value(await importBackup(to, backup))).toEqual({ added: texts.length, alreadyHere: 0 });
      expect(await bytesOf(to.log)).toEqual(before);
      for (const owner of ["a", "b"] as const) expect(to.list(dayKind, owner)).toEqual(from.list(dayKind, owner));
    }),
    { numRuns: 60 },
  );
});

test("hold:H9 what a newer version wrote, and parts unknown here, come back letter for letter", async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, async (texts) => {
      const { from } = await twoWorlds(texts);
      expect(await read(await bytesOf(from.log))).toEqual(texts);
    }),
    { numRuns: 100 },
  );
});

test("hold:H9 an entry of a newer version shows once the version that knows it opens the restored book", async () => {
  const { from, to } = await twoWorlds([]);
  await from.commit([
    { kind: "later", version: 3, id: "x", field: "text", value: "from later" },
    { kind: "note", version: 1, id: "n", field: "text", value: "now" },
  ]);
  await importBackup(to, value(await readBackup(new Blob([await bytesOf(from.log)]))));
  expect(to.get(noteKind, "n")?.fields).toEqual({ text: "now" });
  expect(await textOf(to.log)).toContain('{"kind":"later","version":3,"id":"x","fields":[["text","from later"]]}');
});

test("the same log gives the same bytes at any time, on any device, in any tab", async () => {
  const world = createWorld();
  const space = await world.open();
  await space.commit([{ kind: "day", version: 1, id: day("2026-11-23"), field: "text", value: "walked" }]);
  const before = await bytesOf(space.log);
  world.clock.ms += 86_400_000;
  value(await space.tidy());
  expect(await bytesOf((await world.open()).log)).toEqual(before);
  expect(new TextDecoder().decode(before)).not.toContain(space.id);
});
