import { newOpId, seededChance } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { judgeDeposit, judgeWithdrawal, type StoredDeposit } from "./judge-deposit.ts";

const chance = seededChance(3);
const record = { op: newOpId(chance), bytes: chance.bytes(20) };
const share = chance.bytes(32);
const stored: StoredDeposit = { version: 5, record, share };
const withdrawn: StoredDeposit = { version: 5, record: undefined, share: undefined };
/** As a backup that was put back leaves it. */
const shareless: StoredDeposit = { version: 5, record, share: undefined };

describe("a deposit", () => {
  const offered = { version: 5, record, share };

  test("is kept where there was none, or a lower version", () => {
    expect(judgeDeposit(undefined, offered)).toBe("keep");
    for (const before of [stored, withdrawn, shareless]) {
      expect(judgeDeposit(before, { ...offered, version: 6 })).toBe("keep");
    }
  });

  test("is there when it came before, in every byte", () => {
    expect(judgeDeposit(stored, offered)).toBe("there");
    expect(judgeDeposit(stored, { ...offered, share: chance.bytes(32) })).toBe("stale");
    expect(judgeDeposit(stored, { ...offered, record: { ...record, op: newOpId(chance) } })).toBe("stale");
    expect(judgeDeposit(stored, { ...offered, record: { ...record, bytes: chance.bytes(20) } })).toBe("stale");
  });

  test("of a lower version is stale, and of one that was withdrawn", () => {
    expect(judgeDeposit(stored, { ...offered, version: 4 })).toBe("stale");
    expect(judgeDeposit(withdrawn, offered)).toBe("stale");
  });

  test("gives a lost share again, with the record that is there and no other", () => {
    expect(judgeDeposit(shareless, offered)).toBe("keep");
    expect(judgeDeposit(shareless, { ...offered, record: { ...record, bytes: chance.bytes(20) } })).toBe("stale");
  });
});

describe("a withdrawal", () => {
  test("is done under a version that is higher than any before, also where there was none", () => {
    for (const before of [undefined, stored, withdrawn, shareless]) expect(judgeWithdrawal(before, 6)).toBe("keep");
    for (const before of [stored, shareless]) expect(judgeWithdrawal(before, 5)).toBe("stale");
    for (const before of [stored, withdrawn]) expect(judgeWithdrawal(before, 4)).toBe("stale");
  });

  test("is there when it came before", () => expect(judgeWithdrawal(withdrawn, 5)).toBe("there"));
});
