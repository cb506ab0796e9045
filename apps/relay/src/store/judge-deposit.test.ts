import { newOpId, seededChance } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { hourOf } from "./hour.ts";
import { judgeDeposit, type StoredDeposit } from "./judge-deposit.ts";

const chance = seededChance(3);
const record = { op: newOpId(chance), bytes: chance.bytes(20) };
const secret = { opens: hourOf(9), tokens: chance.bytes(64), share: chance.bytes(32) };
const stored: StoredDeposit = { version: 5, record, secret, isSpent: false };
/** As a backup that was put back leaves it. */
const shareless: StoredDeposit = { ...stored, secret: undefined };
const offered = { version: 5, record, ...secret };

describe("a deposit", () => {
  test("is kept where there was none, or a lower version", () => {
    expect(judgeDeposit(undefined, offered)).toBe("keep");
    for (const before of [stored, shareless]) {
      expect(judgeDeposit(before, { ...offered, version: 6 })).toBe("keep");
    }
  });

  test("is there when it came before, in every byte", () => {
    expect(judgeDeposit(stored, offered)).toBe("there");
    expect(judgeDeposit(stored, { ...offered, share: chance.bytes(32) })).toBe("stale");
    expect(judgeDeposit(stored, { ...offered, tokens: chance.bytes(64) })).toBe("stale");
    expect(judgeDeposit(stored, { ...offered, opens: hourOf(10) })).toBe("stale");
    expect(judgeDeposit(stored, { ...offered, record: undefined })).toBe("stale");
    expect(judgeDeposit(stored, { ...offered, record: { ...record, op: newOpId(chance) } })).toBe("stale");
    expect(judgeDeposit(stored, { ...offered, record: { ...record, bytes: chance.bytes(20) } })).toBe("stale");
  });

  test("of a lower version is stale", () => {
    expect(judgeDeposit(stored, { ...offered, version: 4 })).toBe("stale");
  });

  test("gives a lost secret again, with the record that is there and no other", () => {
    expect(judgeDeposit(shareless, offered)).toBe("keep");
    expect(judgeDeposit(shareless, { ...offered, record: { ...record, bytes: chance.bytes(20) } })).toBe("stale");
    const matched = { ...shareless, record: undefined };
    expect(judgeDeposit(matched, { ...offered, record: undefined })).toBe("keep");
  });
});
