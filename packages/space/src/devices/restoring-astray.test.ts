import { describe, expect, test } from "vitest";
import type { Transport } from "../sync/port.ts";
import { hoursPass, lostAndNew, restoringOn } from "../testing/coming-back.ts";
import { secretOf, sharedBook } from "../testing/profiles.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";

describe("what does not lead to the book", () => {
  test("the words with another passphrase, and other words, look alike: nothing is there", async () => {
    const { transport, home, away } = await lostAndNew();
    const restoring = restoringOn(away, transport);
    const nothing = { ok: false, error: { kind: "nothing-there" } };
    expect(await restoring.find(await secretOf(home, "wrong"))).toEqual(nothing);
    expect(await restoring.find(await secretOf(away))).toEqual(nothing);
    expect(await restoring.announce(await secretOf(away))).toEqual(nothing);
    expect(await restoring.finish(await secretOf(away))).toEqual(nothing);
  });

  test("no line", async () => {
    const { secret, away } = await lostAndNew();
    const dead: Transport = {
      origin: "https://book.example.org",
      open: (listener) => {
        queueMicrotask(() => listener.closed());
        return { send: () => undefined, close: () => undefined };
      },
    };
    expect(await restoringOn(away, dead).find(secret)).toEqual({ ok: false, error: { kind: "offline" } });
  });

  test.each<[string, Parameters<typeof tampering>[1]["said"]]>([
    [
      "a list that was altered",
      (said) => (said.type === "locator" ? { ...said, box: said.box.with(20, (said.box[20] ?? 0) ^ 1) } : said),
    ],
    [
      "a list under another key",
      (said) => (said.type === "locator" ? { ...said, key: said.key.with(0, (said.key[0] ?? 0) ^ 1) } : said),
    ],
    [
      "an entry of the chain with one bit changed",
      (said) =>
        said.type === "chain"
          ? { ...said, entries: said.entries.map((entry) => entry.with(60, (entry[60] ?? 0) ^ 1)) }
          : said,
    ],
    [
      "a chain from its second entry on",
      (said) => (said.type === "chain" ? { ...said, entries: said.entries.slice(1) } : said),
    ],
  ])("%s is caught, and nothing is kept", async (_, said) => {
    const { transport, secret, away } = await lostAndNew();
    const restoring = restoringOn(away, tampering(transport, said === undefined ? {} : { said }));
    const altered = { ok: false, error: { kind: "altered" } };
    expect(await restoring.find(secret)).toEqual(altered);
    expect(await restoring.finish(secret)).toEqual(altered);
    expect(away.world.disk.values.has("coming-back")).toBe(false);
  });

  test("hold:H7 a relay that says again and again that it has the entry, and has not", async () => {
    const { transport, secret, away, room } = await lostAndNew();
    value(await restoringOn(away, transport).announce(secret));
    hoursPass(room, 48);
    const lying = tampering(transport, {
      asked: (message) => (message.type === "extend" ? { ...message, at: message.at + 1 } : message),
      said: (message) => (message.type === "refused" && message.why === "not-next" ? { type: "done" } : message),
    });
    expect(await restoringOn(away, lying).finish(secret)).toEqual({ ok: false, error: { kind: "altered" } });
  });

  test("another person's book, which a relay puts in the place of the own", async () => {
    const { transport, home, secret, away } = await lostAndNew();
    const stranger = await sharedBook(transport, 9);
    const swapping = tampering(transport, {
      asked: (message) => (message.type === "prove-member" ? { ...message, space: stranger.space.id } : message),
    });
    expect(await restoringOn(away, swapping).find(secret)).toEqual({ ok: false, error: { kind: "nothing-there" } });
    const answering = tampering(transport, {
      said: (message) =>
        message.type === "chain" && message.space === home.space.id && message.from === 0
          ? { ...message, entries: stranger.link.chain(0) }
          : message,
    });
    expect(await restoringOn(away, answering).find(secret)).toEqual({ ok: false, error: { kind: "altered" } });
  });
});
