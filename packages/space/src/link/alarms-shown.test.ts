import { newDeviceId, newOpId, seededChance } from "@counterpoint/kernel";
import { headOf, type Membership } from "@counterpoint/membership";
import { beforeEach, expect, test } from "vitest";
import { type Attacked, alarmsOf, attacked } from "../testing/attacked.ts";
import { openDevice, type TestDevice } from "../testing/links.ts";
import { value } from "../testing/world.ts";

let first: TestDevice;
let state: Membership;
let forge: Attacked["forge"];
let give: Attacked["give"];

beforeEach(async () => {
  ({ first, state, forge, give } = await attacked());
});

test("an alarm that was read is shown no more, also after a restart, and another still is", async () => {
  await give(await forge({ device: newDeviceId(seededChance(9)) }));
  const [alarm] = alarmsOf(first);
  if (alarm === undefined) throw new Error("there is one");
  value(await first.link.dismiss(alarm));
  expect(alarmsOf(first)).toEqual([]);
  const again = await openDevice(first.world);
  expect(alarmsOf(again)).toEqual([]);
  value(await again.link.takeLog([], 0));
  expect(alarmsOf(again)).toEqual([{ kind: "rolled-back", what: "log", had: 1, has: 0 }]);
});

test("a relay that makes up alarms without end fills nothing", async () => {
  const made = await Promise.all(
    Array.from({ length: 90 }, (_, at) =>
      forge({ chainHead: headOf(state), device: newDeviceId(seededChance(at)), opId: newOpId(seededChance(at)) }),
    ),
  );
  await give(...made);
  for (let head = 90; head > 0; head--) value(await first.link.takeLog([], head - 1));
  expect(alarmsOf(first)).toHaveLength(2 * 16);
});

test("those that were read leave room: what comes after them is told", async () => {
  for (let round = 0; round < 3; round++) {
    const made = await Promise.all(Array.from({ length: 30 }, () => forge({ device: newDeviceId(seededChance(5)) })));
    value(await first.link.takeLoose(made));
    expect(alarmsOf(first)).toHaveLength(16);
    for (const alarm of alarmsOf(first)) value(await first.link.dismiss(alarm));
    expect(alarmsOf(first)).toEqual([]);
  }
  value(await first.link.takeLog([], 9));
  value(await first.link.takeLog([], 8));
  expect(alarmsOf(first)).toEqual([{ kind: "rolled-back", what: "log", had: 9, has: 8 }]);
});

test("the same once more is told once; the next of its kind is told again", async () => {
  const [one, another] = [await forge({ epoch: 0 }), await forge({ epoch: 0 })];
  const tell = async (envelope: typeof one): Promise<readonly string[]> => {
    value(await first.link.takeLoose([envelope]));
    const told = alarmsOf(first);
    for (const alarm of told) value(await first.link.dismiss(alarm));
    return told.map(({ kind }) => kind);
  };
  expect([await tell(one), await tell(one), await tell(another)]).toEqual([["forged"], [], ["forged"]]);
});
