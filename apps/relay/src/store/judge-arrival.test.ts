import { newDeviceId, seededChance } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import type { StoredLocator, WaitingDevice } from "./arrivals.ts";
import { MOST_ANNOUNCED } from "./arrivals.ts";
import { hourAt } from "./hour.ts";
import { judgeAnnouncement, judgeLocator, judgeNote } from "./judge-arrival.ts";

const chance = seededChance(3);
const waiting = (): WaitingDevice => ({
  device: newDeviceId(chance),
  signing: chance.bytes(32),
  agreement: chance.bytes(32),
  signature: chance.bytes(64),
  ready: hourAt(0),
});

test("the same keys go on waiting even where there is no room for more", () => {
  const full = Array.from({ length: MOST_ANNOUNCED }, waiting);
  const [one = waiting()] = full;
  expect(judgeAnnouncement(full, one)).toEqual({ ready: one.ready });
  expect(judgeAnnouncement(full, waiting())).toBe("over-quota");
  expect(judgeAnnouncement(full.slice(1), waiting())).toBe("keep");
  expect(judgeAnnouncement(full, { ...one, signing: chance.bytes(32) })).toBe("taken");
});

test("a note is its bytes", () => {
  expect(judgeNote(undefined, chance.bytes(1))).toBe("left");
  expect(judgeNote(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe("there");
  expect(judgeNote(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 3))).toBe("taken");
});

test("a locator is its key's", () => {
  const one: StoredLocator = { key: chance.bytes(32), version: 5, box: chance.bytes(9), signature: chance.bytes(64) };
  const judged = (changed: Partial<StoredLocator>) => judgeLocator(one, { ...one, ...changed });
  expect(judged({})).toBe("there");
  expect(judged({ version: 6 })).toBe("put");
  for (const changed of [{ version: 4 }, { box: chance.bytes(9) }, { version: 6, key: chance.bytes(32) }]) {
    expect(judged(changed)).toBe("taken");
  }
  expect(judgeLocator(undefined, { ...one, version: 0 })).toBe("taken");
});
