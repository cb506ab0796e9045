import type { Alarm } from "@counterpoint/space";
import { expect, test } from "vitest";
import { COMPUTER, TABLET } from "../testing/company.ts";
import { groupAlarms } from "./group-alarms.ts";

test("alarms of one kind about one device are one group, in the order of the first", () => {
  const alarms: readonly Alarm[] = [
    { kind: "withheld", device: COMPUTER, devSeq: 4 },
    { kind: "log-changed", seq: 9 },
    { kind: "withheld", device: TABLET, devSeq: 1 },
    { kind: "withheld", device: COMPUTER, devSeq: 6 },
    { kind: "forged", device: null, why: "signature", hash: "a" },
    { kind: "forged", device: TABLET, why: "signature", hash: "a" },
  ];
  const groups = groupAlarms(alarms);
  expect(groups.map(({ kind, device }) => [kind, device])).toEqual([
    ["withheld", COMPUTER],
    ["log-changed", null],
    ["withheld", TABLET],
    ["forged", null],
    ["forged", TABLET],
  ]);
  expect(groups[0]?.alarms).toEqual([alarms[0], alarms[3]]);
  expect(groups.flatMap((group) => group.alarms)).toHaveLength(alarms.length);
});

test("each group has a key of its own", () => {
  const keys = groupAlarms([
    { kind: "forged", device: null, why: "x", hash: "a" },
    { kind: "forged", device: TABLET, why: "x", hash: "a" },
    { kind: "backdated", device: TABLET, devSeq: 2 },
  ]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});
