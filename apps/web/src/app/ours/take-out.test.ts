import { acceptHere, isLive, openSpace, ownDeviceKeys } from "@counterpoint/space";
import { expect, test } from "vitest";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { createDisk } from "../testing/disk.ts";
import { must } from "../testing/must.ts";
import { createCouple } from "../testing/ours.tsx";
import { finishTakingOut } from "./finish-taking-out.ts";
import { OUR_SCHEMA } from "./our-schema.ts";
import { takeOut } from "./take-out.ts";

test("hold:H6 a device of one's own is out, and what is written after has a secret that it was not given", async () => {
  const { a, close } = await createCouple();
  const options = { clock: systemClock, chance: secureChance, schema: OUR_SCHEMA };
  const lost = must(await openSpace({ ...options, storage: createDisk().connect() }));
  must(await acceptHere(a.link)(async () => a.link.acts.addDevice(must(await ownDeviceKeys(lost.door)))));
  must(await acceptHere(a.link)(() => a.link.acts.newEpoch()));
  const before = a.link.standing().membership?.epochs.length ?? 0;
  expect(a.view().devices.filter(isLive)).toHaveLength(2);
  must(await takeOut(a, lost.device));
  expect(
    a
      .view()
      .devices.filter(isLive)
      .map(({ device }) => device),
  ).toEqual([a.space.device]);
  expect(a.link.standing().membership?.epochs).toHaveLength(before + 1);
  expect([a.link.standing().epochDue, a.link.standing().mayWrite]).toEqual([false, true]);
  must(await takeOut(a, lost.device));
  expect([a.link.standing().membership?.epochs.length, a.view().alarms]).toEqual([before + 1, []]);
  lost.close();
  close();
});

test("where the disk takes the first half alone, it is said, and the same again or the next opening ends it", async () => {
  const { a, close } = await createCouple();
  const options = { clock: systemClock, chance: secureChance, schema: OUR_SCHEMA };
  const lost = must(await openSpace({ ...options, storage: createDisk().connect() }));
  must(await acceptHere(a.link)(async () => a.link.acts.addDevice(must(await ownDeviceKeys(lost.door)))));
  must(await acceptHere(a.link)(() => a.link.acts.newEpoch()));
  const takeChain = async (...given: Parameters<typeof a.link.takeChain>) => {
    const taken = await a.link.takeChain(...given);
    a.disk.fault = { kind: "full" };
    return taken;
  };
  const filling = { ...a, link: { ...a.link, takeChain } };
  must(await takeOut(filling, lost.device));
  expect([a.view().unfinished, a.link.standing().mayWrite]).toEqual([true, false]);
  expect(a.view().devices.filter(isLive)).toHaveLength(1);
  expect(await finishTakingOut(a)).toBe(false);
  a.disk.fault = undefined;
  must(await takeOut(a, lost.device));
  expect([a.view().unfinished, a.link.standing().mayWrite]).toEqual([false, true]);
  lost.close();
  close();
});
