/** What runs in the browser: a device that wrote alone, and a new one that takes in all of it, as a relay hands it on. */
import { set } from "@counterpoint/records";
import type { Arrived } from "../../packages/space/src/link/port.ts";
import { openIndexedDbStorage } from "../../packages/space/src/storage/indexeddb.ts";
import { noteKind } from "../../packages/space/src/testing/kinds.ts";
import { beginLinkedBook, joinBook, newWorld, send } from "../../packages/space/src/testing/links.ts";
import { value } from "../../packages/space/src/testing/world.ts";

const OPERATIONS = 50_000;
/** Fields of a record that one save writes. */
const EACH = 2;
const COMMITTED_AT_ONCE = 500;
/** What one message of a relay holds. */
const FRAME_ENVELOPES = 256;
const FRAME_BYTES = 1_048_576;

const WORDS = "we talked about the week and went out for a long walk before it was too dark to see".split(" ");
const words = (from: number): string =>
  Array.from({ length: 12 }, (_, i) => WORDS[(from + i * 7) % WORDS.length]).join(" ");

interface Taken {
  readonly ms: number;
  readonly envelopes: number;
  readonly bytes: number;
}

/** `saves` go into one envelope: 1 as they are sent at once, more after time offline. */
async function takeIn(saves: number): Promise<Taken> {
  const { first } = await beginLinkedBook();
  const storage = value(await openIndexedDbStorage(`bench-intake-${saves}-${Date.now()}`));
  const world = newWorld(2);
  const second = await joinBook(first, world, storage);
  const log: Arrived[] = [];
  const at = Math.min(saves, COMMITTED_AT_ONCE);
  for (let from = 0; from < OPERATIONS / EACH; from += at) {
    const commits = Array.from({ length: at }, (_, i) =>
      first.space.commit(set(noteKind, `n${from + i}`, { text: words(from + i), colour: "blue" })),
    );
    for (const done of await Promise.all(commits)) value(done);
    if (at < COMMITTED_AT_ONCE || (from / at) % 10 === 9)
      for (const envelope of await send(first)) log.push({ seq: log.length + 1, envelope });
  }
  for (const envelope of await send(first)) log.push({ seq: log.length + 1, envelope });
  // Clocks of tests go on with each look at them: that of the second would hold all of it for the future.
  world.clock.ms = first.world.clock.ms;
  const frames = framesOf(log);
  const start = performance.now();
  for (const frame of frames) value(await second.link.takeLog(frame, log.length));
  const shown = second.space.list(noteKind).length;
  const ms = performance.now() - start;
  if (shown !== OPERATIONS / EACH) throw new Error(`only ${shown} are shown`);
  if (second.link.standing().alarms.length > 0) throw new Error("something is wrong with them");
  return { ms, envelopes: log.length, bytes: log.reduce((sum, { envelope }) => sum + envelope.length, 0) };
}

function framesOf(log: readonly Arrived[]): readonly (readonly Arrived[])[] {
  const frames: Arrived[][] = [];
  let bytes = 0;
  for (const arrived of log) {
    const last = frames.at(-1);
    bytes += arrived.envelope.length;
    if (last === undefined || last.length === FRAME_ENVELOPES || bytes > FRAME_BYTES) {
      frames.push([arrived]);
      bytes = arrived.envelope.length;
    } else last.push(arrived);
  }
  return frames;
}

Object.assign(globalThis, { bench: { takeIn } });
