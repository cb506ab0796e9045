import { expect, test } from "vitest";
import { folded } from "../testing/chains.ts";
import { AT_ONCE, chance, room } from "../testing/line-room.ts";
import { type ScriptedLink, scriptedLink } from "../testing/scripted-link.ts";
import { tampering } from "../testing/tampering.ts";
import { startSync } from "./start-sync.ts";

test("a call whose entry is still being drawn up when all is stopped is answered too", async () => {
  const { device, book } = await room();
  const { sync } = await device(book.phone);
  const drawn = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  const called = sync.extend(() => drawn.promise);
  sync.stop();
  expect(await called).toEqual({ ok: false, error: "offline" });
});

test("so is one that comes after", async () => {
  const { device, book } = await room();
  const { sync } = await device(book.phone);
  sync.stop();
  expect(await sync.extend(async () => new Uint8Array(40))).toEqual({ ok: false, error: "offline" });
  expect(await sync.refuseAnnounced(book.phone.device)).toEqual({ ok: false, error: "offline" });
});

test("a call is told of an entry that was not taken, also where the line went meanwhile", async () => {
  const { relay, book, timers, settled } = await room();
  let lies = false;
  const lying = tampering(relay.transport, {
    asked: (message) => (lies && message.type === "extend" ? { ...message, at: message.at + 1 } : message),
    said: (message) => (message.type === "refused" && message.why === "not-next" ? { type: "done" } : message),
  });
  const membership = await folded(book.chain, book.space);
  const scripted = scriptedLink({ keys: book.phone, chain: book.chain, membership, chance });
  const link: ScriptedLink = {
    ...scripted,
    takeChain: (...part) => {
      if (lies) relay.cut();
      return scripted.takeChain(...part);
    },
  };
  const sync = startSync({ link, transport: lying, chance, timers, pace: AT_ONCE });
  await settled();
  lies = true;
  expect(await sync.extend(async () => new Uint8Array(40))).toEqual({ ok: false, error: "not-allowed" });
  sync.stop();
});
