import { checkinKind, ownLineKind, rhythmKind } from "@counterpoint/balance";
import { parseCivilDate } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import { type Backup, readBackup, type Space } from "@counterpoint/space";
import { expect, test } from "vitest";
import { openThrowAway } from "../around/throw-away.ts";
import { lookInside } from "./inside.ts";
import { makeFile } from "./make.ts";

function day(text: string) {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(`${text} is no day`);
  return parsed.value;
}

async function backupOf(space: Space): Promise<Backup> {
  const made = await makeFile(space, { kind: "markdown" });
  const read = made.ok ? await readBackup(made.value.file) : made;
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

test("an entry of a newer version is told of as one that cannot be read here, and is in the backup all the same", async () => {
  const space = await openThrowAway();
  await space.commit(set(checkinKind, day("2026-11-24"), { close: 60 }));
  await space.log.append([{ author: "a", text: '{"v":9,"what":"nobody knows yet"}' }]);
  const backup = await backupOf(space);
  expect(backup.entries).toHaveLength(2);
  expect(await lookInside(backup)).toEqual({
    days: 1,
    evenings: 0,
    first: "2026-11-24",
    last: "2026-11-24",
    unread: 1,
  });
});

test("own lines and rhythm are no days, no evenings and nothing unread; the pages tell of them", async () => {
  const space = await openThrowAway();
  await space.commit([
    ...set(ownLineKind, "close", { value: 68, movedOn: day("2026-11-20") }),
    ...set(rhythmKind, "checkin", { rhythm: "daily" }),
  ]);
  expect(await lookInside(await backupOf(space))).toEqual({ days: 0, evenings: 0, first: null, last: null, unread: 0 });
  const made = await makeFile(space, { kind: "markdown" });
  const text = made.ok ? await made.value.file.text() : made.error.kind;
  expect(text).toContain("How close is close enough? 68");
  expect(text).toContain("How often you mean to answer: every day.");
});
