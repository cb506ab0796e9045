import fc from "fast-check";
import { expect, test } from "vitest";
import { isShared } from "../link/first-link.ts";
import { meet } from "../meeting/meeting.ts";
import { createRoom } from "../testing/meetings.ts";
import { acceptIn, finishIn, inviteIn, isOver, newPerson, openShared } from "../testing/partners.ts";
import { value } from "../testing/world.ts";
import { isPairingBegun } from "./begun.ts";
import { PAIRING, parsePairLink } from "./pair-link.ts";

/** At which second, in which slot, and what: rightly sealed, since whoever has the link can seal. */
const interference = fc.record({
  at: fc.integer({ min: 0, max: 10 }),
  slot: fc.integer({ min: 0, max: 7 }),
  content: fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    ...[0, 32, 112, 64, 249].map((length) => fc.uint8Array({ minLength: length, maxLength: length })),
  ),
  cut: fc.boolean(),
});

/** Longer than a pairing takes in which nothing is in the way; what is not over by then is called off. */
const LONG_MS = 30_000;

test("whatever somebody with the link writes, and however lines go: a space has the two and nobody else, each is in it or has nothing of it, and the screens say which", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(interference, { maxLength: 3 }), async (interferences) => {
      const room = createRoom();
      const { timers, relay } = room;
      const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
      const inviting = inviteIn(room, ana);
      const { secret } = value(parsePairLink(inviting.link));
      const accepting = acceptIn(room, ben, inviting.link);
      const intruder = await meet({ occasion: PAIRING, transport: relay.transport, timers, secret, left: {} });
      let left = [...interferences].sort((one, other) => one.at - other.at);
      const act = (): boolean => {
        const [next, ...rest] = left;
        if (next !== undefined && timers.now() >= next.at * 1_000) {
          left = rest;
          if (next.cut) relay.cut();
          else void intruder.leave(next.slot, Uint8Array.from(next.content));
        }
        for (const side of [inviting, accepting]) {
          side.confirm("words");
          side.confirm("name");
        }
        return [inviting, accepting].every(isOver) || timers.now() > LONG_MS;
      };
      await room.until(act, inviting, accepting);
      for (const side of [inviting, accepting]) side.cancel();
      intruder.giveUp();

      const told = [inviting, accepting].map(({ state }) => state().kind);
      for (const [at, person] of [ana, ben].entries()) {
        const [shared, begun] = [await isShared(person.storage), await isPairingBegun(person.storage)];
        expect([value(shared), value(begun)]).toEqual([
          told[at] === "paired",
          ["making", "unfinished"].includes(told[at] ?? ""),
        ]);
        if (!value(shared) && !value(begun)) expect(person.disk.values.size).toBe(0);
      }
      if (told[0] === "paired" && value(await isPairingBegun(ben.storage))) value(await finishIn(room, ben));
      // Who invites makes it only where the other has kept what was agreed.
      expect(value(await isShared(ben.storage))).toBe(value(await isShared(ana.storage)));
      const devices = [...relay.spaces.values()].map(({ membership }) => membership.devices.size);
      expect(devices).toEqual(told[0] === "paired" ? [2] : []);
      if (told[0] === "paired") expect((await openShared(ana)).space.id).toBe((await openShared(ben)).space.id);
      if (interferences.length === 0) expect(told).toEqual(["paired", "paired"]);
    }),
    { numRuns: 40 },
  );
});
