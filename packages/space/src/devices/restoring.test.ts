import { set } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { openMemoryStorage } from "../storage/memory.ts";
import type { Transport } from "../sync/port.ts";
import { hoursPass, lostAndNew, reopened, restoringOn } from "../testing/coming-back.ts";
import { noteKind } from "../testing/kinds.ts";
import { catchUpChain, extending, openProfile } from "../testing/profiles.ts";
import { faulty } from "../testing/storage.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";

test("words and passphrase find the book; after the wait this profile is a device of it, with all epochs", async () => {
  const { room, transport, home, secret, away, restoring } = await lostAndNew();
  value(await extending(home, transport).extend(() => home.link.acts.newEpoch()));
  value(await away.space.commit(set(noteKind, "here", { text: "written while waiting" })));
  expect(value(await restoring.find(secret))).toMatchObject({
    space: home.space.id,
    liveDevices: 1,
    hoursLeft: undefined,
  });
  expect(value(await restoring.announce(secret))).toMatchObject({ hoursLeft: 48 });
  hoursPass(room, 48);
  value(await restoring.finish(secret));

  const there = await reopened(away);
  expect([there.space.id, there.space.device]).toEqual([home.space.id, away.space.device]);
  const { membership, unconfirmed, mayWrite } = there.link.standing();
  expect([...(membership?.devices.keys() ?? [])].toSorted()).toEqual([home.space.device, away.space.device].toSorted());
  expect(membership?.epochs).toHaveLength(3);
  // A3: nothing is written before the person has seen what was found.
  expect([unconfirmed, mayWrite]).toEqual([true, false]);
  expect(there.space.list(noteKind).map(({ fields }) => fields.text)).toEqual(["written while waiting"]);
  value(await there.link.confirm());
  expect(there.link.standing().mayWrite).toBe(true);
  await catchUpChain(home, transport);
  expect(home.link.standing().membership?.epochs).toHaveLength(3);
});

describe("while it waits", () => {
  test("this device knows for how long without a line, also after the next start, and forgets it when it is told to", async () => {
    const { room, secret, away, restoring } = await lostAndNew();
    expect(await restoring.waiting()).toEqual({ ok: true, value: undefined });
    value(await restoring.announce(secret));
    expect(value(await restoring.waiting())).toEqual({ hoursLeft: 48 });
    hoursPass(room, 40, away);
    const dead: Transport = {
      origin: "https://book.example.org",
      open: () => {
        throw new Error("no line is opened");
      },
    };
    const later = restoringOn(await reopened(away), dead);
    expect(value(await later.waiting())).toEqual({ hoursLeft: 8 });
    value(await later.giveUp());
    expect(value(await later.waiting())).toBeUndefined();
  });

  test("safety:S16 nothing of words or passphrase is kept", async () => {
    const { secret, away, restoring } = await lostAndNew();
    const before = new Map(away.world.disk.values);
    value(await restoring.announce(secret));
    const added = [...away.world.disk.values].filter(([name, kept]) => before.get(name) !== kept);
    expect(added.map(([name]) => name)).toEqual(["coming-back"]);
    expect(await (await reopened(away)).space.recovery.read()).toEqual({ ok: true, value: { kind: "unanswered" } });
  });

  test("what is kept of it is dropped once it is over", async () => {
    const { room, secret, away, restoring } = await lostAndNew();
    value(await restoring.announce(secret));
    hoursPass(room, 48);
    value(await restoring.finish(secret));
    expect(away.world.disk.values.has("coming-back")).toBe(false);
  });
});

describe("cut off", () => {
  test("hold:H4 at any step of the end, once or by a full disk: the next try ends it, and the device is there once", async () => {
    for (const step of ["add-device", "new-epoch", "the disk"]) {
      const { room, transport, home, secret, away, restoring } = await lostAndNew();
      value(await restoring.announce(secret));
      hoursPass(room, 48);
      const storage = faulty(openMemoryStorage(away.world.disk));
      const profile = await openProfile(away.world, storage, "another passphrase");
      if (step === "the disk") storage.fault = { kind: "full" };
      let extended = 0;
      const cut = tampering(transport, {
        asked: (message) => {
          if (message.type !== "extend" || step === "the disk") return message;
          return extended++ === (step === "add-device" ? 0 : 1) ? undefined : message;
        },
      });
      expect(await restoringOn(profile, cut).finish(secret)).toMatchObject({ ok: false });
      expect((await reopened(away)).space.id).not.toBe(home.space.id);
      value(await restoringOn(await reopened(away), transport).finish(secret));
      const { membership } = (await reopened(away)).link.standing();
      expect(membership?.devices.size).toBe(2);
      expect(membership?.epochs.at(-1)?.boxes.has(away.space.device)).toBe(true);
    }
  });
});
