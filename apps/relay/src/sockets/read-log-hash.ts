import { ok, type SpaceId } from "@counterpoint/kernel";
import { MAX_FRAME_BYTES } from "@counterpoint/wire";
import type { LogMark } from "../store/log-mark.ts";
import type { Bytes, Seq, Store } from "../store/port.ts";
import { sha256 } from "./checks.ts";
import { type Answer, refusalOf, type Surroundings } from "./session.ts";

/** So many places lie between two marks that are kept. */
const MARK_EVERY = 128;

/** Of the log up to a place, or of all that there is of it. From the mark before it on it is worked out anew. */
export async function readLogHash(space: SpaceId, seq: Seq, { store }: Pick<Surroundings, "store">): Promise<Answer> {
  const kept = await store.logMark(space, seq);
  if (!kept.ok) return refusalOf(kept.error);
  let mark = kept.value;
  for (;;) {
    const page = await goOn(store, space, mark, seq);
    if (!page.ok) return refusalOf(page.error);
    if (page.value === mark) return { type: "log-hash", space, seq: mark.seq, hash: mark.hash };
    mark = page.value;
    // One that could not be kept is worked out again by whoever asks next.
    if (mark.seq % MARK_EVERY === 0) await store.keepLogMark(space, mark);
  }
}

/** At most to where the next mark is kept; the same mark where nothing is left. */
async function goOn(store: Store, space: SpaceId, mark: LogMark, end: Seq) {
  const limit = Math.min(MARK_EVERY - (mark.seq % MARK_EVERY), end - mark.seq);
  if (limit <= 0) return ok(mark);
  const page = await store.read(space, mark.seq, limit, MAX_FRAME_BYTES);
  return page.ok ? ok(page.value.reduce((before, { bytes }) => markAfter(before, bytes), mark)) : page;
}

/** L(n) of the document. */
function markAfter({ seq, hash }: LogMark, envelope: Bytes): LogMark {
  const number = new Uint8Array(8);
  new DataView(number.buffer).setBigUint64(0, BigInt(seq + 1));
  return { seq: seq + 1, hash: sha256("log", hash, number, sha256("envelope", envelope)) };
}
