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
  expect(alarmsOf(first).length).toBeLessThanOrEqual(64);
});
