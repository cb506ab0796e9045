/** A relay for tests with a book of a phone and a laptop, and lines to it on which time is moved by hand. */
import type { OpenKeyring } from "@counterpoint/crypto";
import { type Chance, seededChance } from "@counterpoint/kernel";
import { decodeFromClient } from "@counterpoint/wire";
import type { Pace, Sync, Transport } from "../sync/port.ts";
import { startSync } from "../sync/start-sync.ts";
import { type Begun, beginBook, deviceKeys, entryBy, folded, newDevice } from "./chains.ts";
import { type HandTimers, handTimers } from "./hand-timers.ts";
import { createQuiet } from "./quiet.ts";
import { createTestRelay, type TestRelay } from "./relay.ts";
import { beginSpace, extendSpace } from "./relay-space.ts";
import { type ScriptedLink, scriptedLink } from "./scripted-link.ts";

export const AT_ONCE: Pace = { shortest: 0, longest: 0 };
export const chance: Chance = seededChance(21);

export interface LineRoom {
  readonly relay: TestRelay;
  readonly timers: HandTimers;
  readonly book: Begun;
  readonly said: string[];
  device(keys: OpenKeyring, pace?: Pace): Promise<{ readonly link: ScriptedLink; readonly sync: Sync }>;
  pass(ms: number): Promise<void>;
  settled(): Promise<void>;
}

export async function room(): Promise<LineRoom & { readonly laptop: OpenKeyring }> {
  const [relay, timers, book] = [createTestRelay(), handTimers(), await beginBook(3)];
  const quiet = createQuiet(relay.isBusy);
  const laptop = await newDevice(book.space, chance);
  const add = { kind: "add-device", ...deviceKeys(laptop) } as const;
  const chain = [...book.chain, await entryBy(book.phone, await folded(book.chain, book.space), add)];
  const space = await beginSpace(book.space, chain[0] ?? new Uint8Array());
  if (typeof space === "string") throw new Error(space);
  for (const [at, entry] of chain.entries()) await extendSpace(space, at, entry);
  relay.spaces.set(book.space, space);
  const said: string[] = [];
  const { settled } = quiet;
  return {
    relay,
    timers,
    book: { ...book, chain },
    laptop,
    said,
    settled,
    pass: async (ms) => {
      const end = timers.now() + ms;
      for (let at = timers.next(); at !== undefined && at <= end; at = timers.next()) {
        timers.step();
        await settled();
      }
      timers.pass(end - timers.now());
      await settled();
    },
    device: async (keys, pace = AT_ONCE) => {
      const membership = await folded(chain, book.space);
      const link = scriptedLink({ keys, chain, membership, chance });
      const sync = startSync({
        link,
        transport: heard(relay.transport, said),
        chance,
        timers,
        pace,
      });
      await settled();
      return { link, sync };
    },
  };
}

/** Writes down what a client says. */
const heard = (transport: Transport, said: string[]): Transport => ({
  ...transport,
  open: (listener) => {
    said.push("open");
    const line = transport.open(listener);
    return {
      close: line.close,
      send: (frame) => {
        const message = decodeFromClient(frame);
        said.push(message.ok ? message.value.message.type : "nonsense");
        line.send(frame);
      },
    };
  },
});
