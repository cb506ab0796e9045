import { recoveryKeys } from "@counterpoint/crypto";
import { isLive } from "@counterpoint/membership";
import { describe, expect, test } from "vitest";
import { hoursPass, lostAndNew, reopened, restoringOn } from "../testing/coming-back.ts";
import { announcedOn, catchUpChain, extending, inStep, letIn, newProfile, when } from "../testing/profiles.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";
import { memberEntry } from "./member-entry.ts";

const HOUR_MS = 3_600_000;

describe("safety:S1 coming back is not silent, and waits", () => {
  test("safety:S1 every live device is told, by what the member key has signed alone, and for how long", async () => {
    const { room, transport, home, secret, away, restoring } = await lostAndNew();
    const laptop = await letIn(home, await newProfile(7), transport);
    const running = await inStep(laptop, transport);
    value(await restoring.announce(secret));
    await when(running, () => running.announced().length > 0);
    expect(running.announced()).toMatchObject([{ keys: { device: away.space.device }, hoursLeft: 48 }]);
    running.stop();
    hoursPass(room, 47);
    for (const device of [home, laptop])
      expect(await announcedOn(device, transport)).toMatchObject([
        { keys: { device: away.space.device }, hoursLeft: 1 },
      ]);
    const forged = tampering(transport, {
      said: (message) =>
        message.type === "announcements"
          ? {
              ...message,
              announced: message.announced.flatMap((each) => [{ ...each, device: home.space.device }, each]),
            }
          : message,
    });
    expect((await announcedOn(home, forged)).map(({ keys }) => keys.device)).toEqual([away.space.device]);
  });

  test("safety:S1 before 48 hours are over it is refused, on any clock but the relay's", async () => {
    const { room, secret, away, restoring, home, transport } = await lostAndNew();
    value(await restoring.announce(secret));
    away.clock.ms += 1_000 * HOUR_MS;
    hoursPass(room, 47);
    expect(await restoring.finish(secret)).toEqual({ ok: false, error: { kind: "not-yet", hoursLeft: 1 } });
    await catchUpChain(home, transport);
    expect(home.link.standing().membership?.devices.size).toBe(1);
    hoursPass(room, 1);
    value(await restoring.finish(secret));
  });

  test("safety:S1 asking again does not begin the wait anew, nor shorten it", async () => {
    const { room, secret, restoring } = await lostAndNew();
    value(await restoring.announce(secret));
    hoursPass(room, 20);
    expect(value(await restoring.announce(secret))).toMatchObject({ hoursLeft: 28 });
    expect(value(await restoring.find(secret))).toMatchObject({ hoursLeft: 28 });
  });

  test("safety:S1 what ran out because nobody came is not taken for a no: this device waits for it no more", async () => {
    const { away, secret, restoring } = await lostAndNew();
    value(await restoring.announce(secret));
    away.clock.ms += (48 + 12 * 24) * HOUR_MS;
    expect(value(await restoring.waiting())).toEqual({ hoursLeft: 0 });
    away.clock.ms += 24 * HOUR_MS;
    expect(value(await restoring.waiting())).toBeUndefined();
  });

  test("safety:S1 a device that says no ends it, however long it had waited", async () => {
    const { room, transport, home, secret, away, restoring } = await lostAndNew();
    value(await restoring.announce(secret));
    hoursPass(room, 48);
    const sync = await inStep(home, transport);
    value(await sync.refuseAnnounced(away.space.device));
    sync.stop();
    expect(await restoring.finish(secret)).toEqual({ ok: false, error: { kind: "not-announced" } });
    expect(value(await restoring.find(secret))).toMatchObject({ hoursLeft: undefined });
    expect((await reopened(away)).space.id).not.toBe(home.space.id);
  });

  test("safety:S1 who never announced is refused, also where a lying relay says that somebody did", async () => {
    const { transport, home, secret, restoring, away } = await lostAndNew();
    expect(await restoring.finish(secret)).toEqual({ ok: false, error: { kind: "not-announced" } });
    const lying = tampering(transport, {
      said: (message) => (message.type === "refused" && message.why === "not-yet" ? { type: "done" } : message),
    });
    expect(await restoringOn(away, lying).finish(secret)).toMatchObject({ ok: false });
    await catchUpChain(home, transport);
    expect(home.link.standing().membership?.devices.size).toBe(1);
  });

  test("safety:S1 a member key that has taken out every device first waits all the same", async () => {
    const { room, transport, home, secret, away, restoring } = await lostAndNew();
    const keys = await recoveryKeys(secret, home.space.id);
    value(
      await extending(home, transport).extend(async () => {
        const state = home.link.standing().membership;
        if (state === null) throw new Error("the book is shared");
        const last = { devSeq: 0, hash: new Uint8Array(32) };
        return memberEntry(state, "a", keys, { kind: "remove-device", device: home.space.device, last });
      }),
    );
    expect(value(await restoring.find(secret))).toMatchObject({ liveDevices: 0 });
    expect(await restoring.finish(secret)).toEqual({ ok: false, error: { kind: "not-announced" } });
    expect(value(await restoring.announce(secret))).toMatchObject({ liveDevices: 0, hoursLeft: 48 });
    hoursPass(room, 47);
    expect(await restoring.finish(secret)).toEqual({ ok: false, error: { kind: "not-yet", hoursLeft: 1 } });
    hoursPass(room, 1);
    value(await restoring.finish(secret));
    const { membership } = (await reopened(away)).link.standing();
    expect([...(membership?.devices.values() ?? [])].filter(isLive).map(({ device }) => device)).toEqual([
      away.space.device,
    ]);
  });
});
