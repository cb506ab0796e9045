import { recoveryKeys } from "@counterpoint/crypto";
import { describe, expect, test } from "vitest";
import { acceptHere } from "../files/add.ts";
import type { Sync, Transport } from "../sync/port.ts";
import type { Timers } from "../sync/timers.ts";
import { catchUpChain, extending, inStep, newProfile, openProfile, secretOf, sharedBook } from "../testing/profiles.ts";
import { createTestRelay } from "../testing/relay.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";
import { createRestoring } from "./restoring.ts";
import { rotateMember } from "./rotate-member.ts";
import { share } from "./share.ts";

const NEXT = "a quiet lamp by the door";
const OTHER_KEY = { ok: false, error: { kind: "other-key" } };

async function book() {
  const relay = createTestRelay();
  const { transport } = relay;
  const home = await sharedBook(transport);
  const away = await newProfile(2);
  const find = async (secret: typeof home.secret) => {
    const found = await createRestoring({ ...away, transport }).find(secret);
    return found.ok ? "found" : found.error.kind;
  };
  const change = async (through: Transport, to = NEXT) =>
    rotateMember({
      link: home.link,
      accept: extending(home, through).extend,
      epochs: "by-sync",
      reach: { transport: through },
      from: home.secret,
      to: await secretOf(home, to),
    });
  return { relay, transport, home, find, change };
}

test("after it only the new passphrase leads to the book, and all that is sealed from then on is sealed for it", async () => {
  const { home, find, change, transport } = await book();
  value(await change(transport));
  expect(await find(home.secret)).toBe("nothing-there");
  expect(await find(await secretOf(home, NEXT))).toBe("found");
  const { membership, epochDue, mayWrite } = home.link.standing();
  expect([membership?.epochs.length, epochDue, mayWrite]).toEqual([2, false, true]);
  expect(membership?.epochs.at(-1)?.recovery.get("a")?.key).toEqual(membership?.members.get("a")?.recovery);
});

test("with a running sync it is done only once the new words could bring somebody back", async () => {
  const { home, find, transport } = await book();
  const sync = await inStep(home, transport);
  const to = await secretOf(home, NEXT);
  const accept: Sync["extend"] = (act) => sync.extend(act);
  value(
    await rotateMember({ link: home.link, accept, epochs: "by-sync", reach: { transport }, from: home.secret, to }),
  );
  const { membership } = home.link.standing();
  expect(membership?.epochs.at(-1)?.recovery.get("a")?.key).toEqual(membership?.members.get("a")?.recovery);
  expect(await find(to)).toBe("found");
  sync.stop();
});

test("where the line goes before that epoch is made, it is done after a while all the same", async () => {
  const { home, transport } = await book();
  /** Whatever is waited for once the entry is in never comes. */
  const timers: Timers = {
    now: () => 0,
    after: (_, task) => {
      if (home.link.standing().chainLength > 2) queueMicrotask(task);
      return () => undefined;
    },
  };
  const [accept, to] = [acceptHere(home.link), await secretOf(home, NEXT)];
  value(
    await rotateMember({
      link: home.link,
      accept,
      epochs: "by-sync",
      reach: { transport, timers },
      from: home.secret,
      to,
    }),
  );
  expect([home.link.standing().chainLength, home.link.standing().epochDue]).toEqual([3, true]);
});

test("it can be changed again and again, and at the next start too", async () => {
  const { home, find, change, transport } = await book();
  value(await change(transport));
  const again = await openProfile(home.world);
  const [from, to] = [await secretOf(home, NEXT), await secretOf(home, "a third one")];
  value(
    await rotateMember({
      link: again.link,
      accept: extending(again, transport).extend,
      epochs: "by-sync",
      reach: { transport },
      from,
      to,
    }),
  );
  expect(await find(from)).toBe("nothing-there");
  expect(await find(to)).toBe("found");
});

test("where the words and passphrase are not those of the book, that is said, and nothing is done or sent", async () => {
  const { home, transport } = await book();
  const sent: string[] = [];
  const watched = tampering(transport, { heard: ({ type }) => void sent.push(type) });
  const [from, to] = [await secretOf(home, "wrong"), await secretOf(home, NEXT)];
  expect(
    await rotateMember({
      link: home.link,
      accept: extending(home, watched).extend,
      epochs: "by-sync",
      reach: { transport: watched },
      from,
      to,
    }),
  ).toEqual(OTHER_KEY);
  const alone = await newProfile(3);
  value(
    await rotateMember({
      link: alone.link,
      accept: extending(alone, watched).extend,
      epochs: "by-sync",
      reach: { transport: watched },
      from,
      to,
    }),
  );
  expect([sent, home.link.standing().chainLength]).toEqual([[], 2]);
});

test("a book of files learns of it from the next file: nothing is sent, and the epoch that is owed is made here", async () => {
  const home = await newProfile(6);
  const [from, to] = [await secretOf(home), await secretOf(home, NEXT)];
  value(await share({ ...home, secret: from }));
  value(await rotateMember({ link: home.link, accept: acceptHere(home.link), epochs: "asked", from, to }));
  const { membership, mayWrite } = home.link.standing();
  expect(membership?.members.get("a")?.signing).toEqual((await recoveryKeys(to, home.space.id)).signing.publicKey);
  expect([membership?.epochs.length, mayWrite]).toEqual([2, true]);
});

describe("cut off", () => {
  test("hold:H4 at any message: the old or the new passphrase leads to the book, and trying again ends it", async () => {
    for (const cut of ["read-locator", "put-locator", "extend"]) {
      const { home, find, change, transport } = await book();
      const through = tampering(transport, { asked: (message) => (message.type === cut ? undefined : message) });
      expect(await change(through), cut).toEqual({ ok: false, error: { kind: "offline" } });
      expect(await find(home.secret)).toBe("found");
      value(await change(transport));
      expect([await find(home.secret), await find(await secretOf(home, NEXT))]).toEqual(["nothing-there", "found"]);
    }
  });

  test("hold:H4 before the lock here has it: the same one is taken again, and another is not let pass as done", async () => {
    const { home, find, change, transport } = await book();
    value(await change(transport));
    expect(await change(transport, "a third one")).toEqual(OTHER_KEY);
    expect(await find(await secretOf(home, "a third one"))).toBe("nothing-there");
    const before = home.link.standing().chainLength;
    value(await change(transport));
    expect([await find(await secretOf(home, NEXT)), home.link.standing().chainLength]).toEqual(["found", before]);
  });

  test("a relay that refuses to have the old list emptied changes nothing about what was done", async () => {
    const { relay, home, find, change, transport } = await book();
    let puts = 0;
    relay.refuse = ({ type }) => (type === "put-locator" && puts++ === 1 ? "over-quota" : undefined);
    value(await change(transport));
    expect([await find(home.secret), await find(await secretOf(home, NEXT))]).toEqual(["nothing-there", "found"]);
  });

  test("where only the old list could not be emptied it is done: that list leads nowhere", async () => {
    const { home, find, change, transport } = await book();
    let puts = 0;
    const through = tampering(transport, {
      asked: (message) => (message.type === "put-locator" && puts++ === 1 ? undefined : message),
    });
    value(await change(through));
    expect([await find(home.secret), await find(await secretOf(home, NEXT))]).toEqual(["nothing-there", "found"]);
  });

  test("somebody who changes them first has them: the other device's change is no longer the book's", async () => {
    const { home, change, transport } = await book();
    const second = await openProfile(home.world);
    value(await change(transport));
    await catchUpChain(second, transport);
    const [from, to] = [home.secret, await secretOf(home, "mine")];
    const before = second.link.standing().chainLength;
    expect(
      await rotateMember({
        link: second.link,
        accept: extending(second, transport).extend,
        epochs: "by-sync",
        reach: { transport },
        from,
        to,
      }),
    ).toEqual(OTHER_KEY);
    expect(second.link.standing().chainLength).toBe(before);
  });
});
