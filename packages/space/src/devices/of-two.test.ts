/** What two people share is no book of one of them, by whatever way somebody comes to it. */
import { set } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { noteKind } from "../testing/kinds.ts";
import { createRoom } from "../testing/meetings.ts";
import { acceptIn, agree, inviteIn, newPerson, openShared } from "../testing/partners.ts";
import { newProfile, openProfile } from "../testing/profiles.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";
import { becomeDevice } from "./become-device.ts";
import { ownDeviceKeys } from "./own.ts";
import { createRestoring } from "./restoring.ts";
import { share } from "./share.ts";

async function couple() {
  const room = createRoom();
  const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
  const inviting = inviteIn(room, ana);
  await agree(room, inviting, acceptIn(room, ben, inviting.link));
  return { room, ana, ben };
}

test("safety:S4 words find the book that is the person's own, and never what is shared, in whatever order they are listed", async () => {
  const { room, ana, ben } = await couple();
  const { transport } = room.relay;
  // Put there after what is shared, and so listed behind it.
  value(await share({ ...ana, transport }));
  const guest = await newProfile(20);
  const restoring = createRestoring({ door: guest.door, clock: guest.clock, transport });
  expect(value(await restoring.find(ana.secret)).space).toBe(ana.space.id);
  // He has no book of his own there.
  expect(await restoring.find(ben.secret)).toEqual({ ok: false, error: { kind: "nothing-there" } });
});

describe("what two share keeps nobody from the book that is the person's own, though it is listed first", () => {
  async function listed() {
    const { room, ana, ben } = await couple();
    const { transport, spaces } = room.relay;
    const [shared] = spaces.keys();
    value(await share({ ...ana, transport }));
    const guest = await newProfile(22);
    const restoringBy = (by = transport) => createRestoring({ door: guest.door, clock: guest.clock, transport: by });
    return { relay: room.relay, shared, ana, ben, restoringBy };
  }

  test("once they have left it; and who has nothing else there has nothing there", async () => {
    const { relay, shared, ana, ben, restoringBy } = await listed();
    relay.refuse = (asked) => (asked.type === "prove-member" && asked.space === shared ? "left" : undefined);
    expect(value(await restoringBy().find(ana.secret)).space).toBe(ana.space.id);
    expect(await restoringBy().find(ben.secret)).toEqual({ ok: false, error: { kind: "nothing-there" } });
  });

  test("by what a later version has written in it, or a relay has altered; where nothing else is there, that is said", async () => {
    const { relay, shared, ana, ben, restoringBy } = await listed();
    for (const [at, kind] of [
      [0, "newer"],
      [60, "altered"],
    ] as const) {
      const transport = tampering(relay.transport, {
        said: (said) =>
          said.type === "chain" && said.space === shared
            ? { ...said, entries: said.entries.map((entry) => entry.with(at, (entry[at] ?? 0) ^ 0x40)) }
            : said,
      });
      expect(value(await restoringBy(transport).find(ana.secret)).space).toBe(ana.space.id);
      expect(await restoringBy(transport).find(ben.secret)).toEqual({ ok: false, error: { kind } });
    }
  });

  test("by a refusal of any kind, of its chain or of the proof", async () => {
    const { relay, shared, ana, ben, restoringBy } = await listed();
    for (const type of ["prove-member", "read-chain"] as const) {
      relay.refuse = (asked) => (asked.type === type && asked.space === shared ? "unavailable" : undefined);
      expect(value(await restoringBy().find(ana.secret)).space).toBe(ana.space.id);
      const error = { kind: "refused", why: "unavailable" };
      expect(await restoringBy().find(ben.secret)).toEqual({ ok: false, error });
    }
  });
});

test("safety:S4 a profile in which something was written never becomes part of what two share", async () => {
  const { ana } = await couple();
  const guest = await newProfile(21);
  value(await guest.space.commit(set(noteKind, "n", { text: "for nobody else" })));
  const { link } = await openShared(ana);
  const keys = value(await ownDeviceKeys(guest.door));
  for (const act of [() => link.acts.addDevice(keys), () => link.acts.newEpoch()]) {
    value(await link.takeChain(link.standing().chainLength, [await act()]));
  }
  const became = await becomeDevice({ door: guest.door, clock: guest.clock, chain: link.chain(0), came: "invited" });
  expect(became).toEqual({ ok: false, error: { kind: "altered" } });
  expect((await openProfile(guest.world)).space.id).toBe(guest.space.id);
});
