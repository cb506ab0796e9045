import fc from "fast-check";
import { expect, test } from "vitest";
import { meet } from "../../meeting/meeting.ts";
import { createRoom } from "../../testing/meetings.ts";
import { extending, newProfile, openProfile, sharedBook } from "../../testing/profiles.ts";
import { value } from "../../testing/world.ts";
import { invite } from "./invite.ts";
import { join } from "./join.ts";
import { JOINING, parseJoinLink } from "./join-link.ts";

/** At which second, in which slot, and what: rightly sealed, since whoever has the link can seal. */
const interference = fc.record({
  at: fc.integer({ min: 0, max: 8 }),
  slot: fc.integer({ min: 0, max: 7 }),
  content: fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    ...[0, 32, 112, 64, 152].map((length) => fc.uint8Array({ minLength: length, maxLength: length })),
  ),
  cut: fc.boolean(),
});

test("whatever somebody with the link writes, and however lines go: nobody but the true device is ever added, and it is in the true book or in none", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(interference, { maxLength: 3 }), async (interferences) => {
      const room = createRoom();
      const { timers, relay } = room;
      const { transport } = relay;
      const [host, guest] = [await sharedBook(transport, 1), await newProfile(2)];
      const inviting = invite({ ...host, sync: extending(host, transport), transport, timers });
      const { secret } = value(parseJoinLink(inviting.link));
      const joining = join({ ...guest, transport, timers, link: inviting.link });
      const intruder = await meet({ occasion: JOINING, transport, timers, secret, left: { own: 7, other: 8 } });
      let left = [...interferences].sort((one, other) => one.at - other.at);
      const ended = (): boolean => [inviting, joining].every(({ state }) => ENDS.has(state().kind));
      const act = (): boolean => {
        const [next, ...rest] = left;
        if (next !== undefined && timers.now() >= next.at * 1_000) {
          left = rest;
          if (next.cut) relay.cut();
          else void intruder.leave(next.slot, Uint8Array.from(next.content));
        }
        inviting.confirm();
        joining.confirm();
        return ended();
      };
      await room.until(act, inviting, joining);
      intruder.giveUp();
      const devices = [...(host.link.standing().membership?.devices.keys() ?? [])];
      expect([host.space.device, guest.space.device]).toEqual(expect.arrayContaining(devices));
      const there = await openProfile(guest.world);
      expect(there.space.id).toBe(joining.state().kind === "joined" ? host.space.id : guest.space.id);
      if (interferences.length === 0) expect(joining.state().kind).toBe("joined");
    }),
    { numRuns: 40 },
  );
});

const ENDS: ReadonlySet<string> = new Set(["added", "unfinished", "joined", "failed"]);
