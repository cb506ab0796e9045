/**
 * Frames that an honest relay has said, changed, as a device would hear them in any of its states: understood or refused,
 * decided, and done with a real link. What the device has must be there afterwards.
 */
import { decodeFromRelay } from "@counterpoint/wire";
import { openMemoryStorage } from "../storage/memory.ts";
import type { Bytes } from "../storage/port.ts";
import type { Line, LineListener, Transport } from "../sync/port.ts";
import { admit, createRoom, type Running, shareBook, textsOf, write } from "./fleet.ts";
import { mutant } from "./mutants.ts";

export interface Storm {
  readonly frames: number;
  /** How many of them were understood as messages: mutations that only ever broke the first bytes would prove little. */
  readonly understood: number;
  /** Lines that were given up. */
  readonly lines: number;
}

export interface StormOptions {
  readonly seed: number;
  readonly frames: number;
  /** Told now and then, for looking at the memory. */
  readonly each?: (frames: number) => void;
}

/** Throws where the device crashes, hangs, or loses what it had. */
export async function storm({ seed, frames, each = () => undefined }: StormOptions): Promise<Storm> {
  const room = createRoom(seed);
  const [phoneWorld, laptopWorld] = [await shareBook(room, (seed % 1_000) + 1), room.newWorld()];
  const phone = await room.start(phoneWorld);
  await admit(room, phone, phoneWorld, laptopWorld);
  const heard: Bytes[] = [];
  let ear: LineListener | undefined;
  const listening = overhearing(
    room.relay.transport,
    (frame) => heard.push(frame),
    (listener) => {
      ear = listener;
    },
  );
  const laptop = await room.start(laptopWorld, { transport: listening, storage: openMemoryStorage(laptopWorld.disk) });
  for (let n = 0; n < 20; n++) await write(n % 2 === 0 ? phone : laptop, `n${n}`, `note ${n}`);
  await room.pass(60_000);
  const [before, corpus] = [textsOf(laptop), [...heard]];
  let understood = 0;
  let lines = 0;
  for (let count = 0; count < frames; count++) {
    const frame = mutant(corpus[room.chance.below(corpus.length)] ?? new Uint8Array(), room.chance);
    if (decodeFromRelay(frame).ok) understood++;
    const was = ear;
    ear?.received(frame);
    if (count % 64 === 0) await calm(laptop, room);
    if (was !== ear) lines++;
    if (count % 10_000 === 0) each(count);
  }
  await calm(laptop, room);
  await room.pass(3_600_000);
  const after = textsOf(laptop);
  for (const [id, text] of Object.entries(before)) {
    if (after[id] !== text) throw new Error(`seed ${seed}: ${id} was lost`);
  }
  await write(laptop, "after", "all is well");
  laptop.sync.hurry();
  await room.pass(3_600_000);
  if (textsOf(phone)["after"] !== "all is well") throw new Error(`seed ${seed}: nothing is sent any more`);
  return { frames, understood, lines };
}

/** Comes back at once, and has done with what it heard. */
async function calm({ sync }: Running, room: ReturnType<typeof createRoom>): Promise<void> {
  await room.quiet.settled();
  sync.hurry();
  await room.quiet.settled();
}

const overhearing = (
  transport: Transport,
  hear: (frame: Bytes) => void,
  opened: (listener: LineListener) => void,
): Transport => ({
  ...transport,
  open: (listener): Line => {
    opened(listener);
    return transport.open({
      ...listener,
      received: (frame) => {
        hear(frame);
        listener.received(frame);
      },
    });
  },
});
