import { type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { COMPUTER, knownDevice, PHONE, TABLET } from "../testing/company.ts";
import { additions } from "./additions.ts";

function day(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

const phone = knownDevice(PHONE, 0);
const computer = knownDevice(COMPUTER, 1, { firstSeen: "2026-11-01" });
const tablet = knownDevice(TABLET, 3, { firstSeen: "2026-11-20" });
const all = [phone, computer, tablet];

describe("safety:S1 an addition is shown on every device of the person", () => {
  test("for 14 days from the day on which that device learnt of it, and no longer", () => {
    expect(additions(all, PHONE, day("2026-11-20"))).toEqual([tablet]);
    expect(additions(all, COMPUTER, day("2026-12-03"))).toEqual([tablet]);
    expect(additions(all, PHONE, day("2026-12-04"))).toEqual([]);
  });

  test("not on the device itself, to which the ones before it are not news either", () => {
    const fresh = all.map((device) => ({ ...device, firstSeen: "2026-11-20" }));
    expect(additions(fresh, TABLET, day("2026-11-20"))).toEqual([]);
    expect(additions(fresh, COMPUTER, day("2026-11-20")).map(({ device }) => device)).toEqual([TABLET]);
  });

  test("a clock that was put back shows it for longer, and a day that is none for good", () => {
    expect(additions(all, PHONE, day("2026-10-01"))).toHaveLength(2);
    expect(additions([phone, { ...tablet, firstSeen: "?" }], PHONE, day("2036-01-01"))).toHaveLength(1);
  });

  test("also when it was taken out since: it can have fetched the whole book before", () => {
    const removal = { at: 4, last: { devSeq: 0, hash: new Uint8Array(32) } };
    const out = { ...tablet, removal };
    expect(additions([phone, out], PHONE, day("2026-12-03"))).toEqual([out]);
    expect(additions([phone, out], PHONE, day("2026-12-04"))).toEqual([]);
  });

  test("also when it does not count any more: a host may have given it the book meanwhile", () => {
    const outranked = { ...tablet, outranked: true };
    expect(additions([phone, outranked], PHONE, day("2026-11-20"))).toEqual([outranked]);
  });
});
