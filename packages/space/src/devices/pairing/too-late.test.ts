import { err } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import type { Sync, Transport } from "../../sync/port.ts";
import { createRoom } from "../../testing/meetings.ts";
import { extending, newProfile, openProfile, sharedBook } from "../../testing/profiles.ts";
import { value } from "../../testing/world.ts";
import { ownDeviceKeys } from "../own.ts";
import type { Inviting } from "../port.ts";
import { invite } from "./invite.ts";
import { join } from "./join.ts";

type Extend = Sync["extend"];

/** Two devices in front of the same words; `extend` stands between the one that invites and the chain. */
async function inFrontOfWords(seed: number, through: (extend: Extend) => Extend) {
  const room = createRoom();
  const { relay, timers } = room;
  const line = { dead: false };
  const transport: Transport = {
    origin: relay.transport.origin,
    open: (listener) => {
      if (!line.dead) return relay.transport.open(listener);
      queueMicrotask(() => listener.closed());
      return { send: () => undefined, close: () => undefined };
    },
  };
  const [host, guest] = [await sharedBook(transport, seed), await newProfile(seed + 1)];
  const real = extending(host, transport).extend;
  const inviting = invite({ ...host, sync: { extend: through(real) }, transport, timers });
  const joining = join({ ...guest, transport, timers, link: inviting.link });
  const until = (done: () => boolean) => room.until(done, inviting, joining);
  await until(() => inviting.state().kind === "compare" && joining.state().kind === "compare");
  const loseLine = (): void => {
    line.dead = true;
    relay.cut();
  };
  return { host, guest, inviting, joining, until, loseLine };
}

const asItIs = (extend: Extend): Extend => extend;
const over = ({ state }: Inviting): boolean => ["added", "unfinished", "failed"].includes(state().kind);

describe("safety:S1 what was begun cannot be called off, and says so", () => {
  test("confirmed on one device alone, it can still be stopped; once it is being added, it is added", async () => {
    const states: string[] = [];
    const scene = await inFrontOfWords(110, (extend) => async (act) => {
      states.push(scene.inviting.state().kind);
      scene.inviting.cancel();
      states.push(scene.inviting.state().kind);
      return extend(act);
    });
    const { inviting, joining, guest, until } = scene;
    inviting.confirm();
    expect(inviting.state()).toEqual({ kind: "confirmed" });
    joining.confirm();
    await until(() => over(inviting));
    expect(states).toEqual(["adding", "adding"]);
    expect(inviting.state()).toEqual({ kind: "added", device: guest.space.device });
  });

  test("stopped while it comes into the book, the new device is in the book", async () => {
    const { host, guest, inviting, joining, until } = await inFrontOfWords(120, asItIs);
    const states: string[] = [];
    joining.subscribe(() => {
      states.push(joining.state().kind);
      if (joining.state().kind === "entering") joining.cancel();
    });
    inviting.confirm();
    joining.confirm();
    await until(() => ["joined", "failed"].includes(joining.state().kind));
    expect(states).toEqual(["waiting", "entering", "joined"]);
    expect((await openProfile(guest.world)).space.id).toBe(host.space.id);
  });
});

describe("safety:S1 nobody is told that no device was added where one may have been", () => {
  test("the line is lost once it is in the chain: it is not finished", async () => {
    const scene = await inFrontOfWords(130, (extend) => async (act) => {
      const extended = await extend(act);
      scene.loseLine();
      return extended;
    });
    scene.inviting.confirm();
    scene.joining.confirm();
    await scene.until(() => over(scene.inviting));
    expect(scene.host.link.standing().membership?.devices.has(scene.guest.space.device)).toBe(true);
    expect(scene.inviting.state()).toEqual({ kind: "unfinished" });
  });

  test("no answer comes to whether it was added: it is asked again, and is in once", async () => {
    let asked = 0;
    const { host, guest, inviting, joining, until } = await inFrontOfWords(140, (extend) => async (act) => {
      const extended = await extend(act);
      return asked++ === 0 ? err("offline") : extended;
    });
    inviting.confirm();
    joining.confirm();
    await until(() => over(inviting));
    expect(inviting.state()).toEqual({ kind: "added", device: guest.space.device });
    expect(host.link.standing().membership?.devices.size).toBe(2);
  });

  test("and where none comes at all, it is not finished", async () => {
    const { inviting, joining, until } = await inFrontOfWords(150, () => async () => err("offline"));
    inviting.confirm();
    joining.confirm();
    await until(() => over(inviting));
    expect(inviting.state()).toEqual({ kind: "unfinished" });
  });
});

describe("why a device was not let in", () => {
  test.each(["not-allowed", "over-quota"] as const)("%s is not said to be one device too many", async (why) => {
    const { inviting, joining, until } = await inFrontOfWords(160, () => async () => err(why));
    inviting.confirm();
    joining.confirm();
    await until(() => over(inviting));
    expect(inviting.state()).toEqual({ kind: "failed", why: "refused" });
  });

  test("one too many is, where others came in while the words were compared", async () => {
    const { host, inviting, joining, until } = await inFrontOfWords(170, (extend) => async (act) => {
      for (let more = 1; more < 8; more++) {
        const keys = value(await ownDeviceKeys((await newProfile(180 + more)).door));
        value(await extend(() => host.link.acts.addDevice(keys)));
      }
      return extend(act);
    });
    inviting.confirm();
    joining.confirm();
    await until(() => over(inviting));
    expect(inviting.state()).toEqual({ kind: "failed", why: "too-many" });
  });
});
