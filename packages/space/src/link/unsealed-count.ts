import { type DeviceId, ok, type Result } from "@counterpoint/kernel";
import { readPage } from "../reader.ts";
import type { Position, StorageError } from "../storage/port.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./held.ts";
import { progressOf } from "./progress.ts";
import { isOurs } from "./unsealed.ts";

/** How many own writes are in no envelope yet; each is looked at once. */
export interface UnsealedCount {
  of(held: Held): Promise<Result<Counted, StorageError>>;
  /** The last `received` entries up to `head` were brought by envelopes: they need not be opened to be known. */
  passOver(received: number, head: Position): void;
}

export interface Counted {
  readonly count: number;
  /** How far the log was looked at for it. */
  readonly upTo: Position;
}

export function unsealedCount(ground: Ground): UnsealedCount {
  let base: Position | undefined;
  let upTo: Position = 0;
  let count = 0;
  return {
    passOver: (received, head) => {
      // Only where nothing else was written in between.
      if (upTo + received === head) upTo = head;
    },
    of: async (held) => {
      const sealed = base === undefined ? undefined : sealedSince(held, ground.device, base);
      base = held.state.sealedUpTo;
      if (sealed === undefined || base > upTo) [upTo, count] = [base, 0];
      else count -= sealed;
      for (let last = false; !last; ) {
        const page = await readPage(ground.storage, ground.vault, upTo);
        if (!page.ok) return page;
        for (const { batch, author, received } of page.value.entries) {
          if (!received && batch !== undefined && isOurs(ground, held.membership, { batch, author })) count++;
        }
        ({ head: upTo, last } = page.value);
      }
      return ok({ count, upTo });
    },
  };
}

/** How many went into envelopes since; undefined where those are not all at hand any more, and it has to be counted anew. */
function sealedSince({ state }: Held, device: DeviceId, base: Position): number | undefined {
  if (state.sealedUpTo === base) return 0;
  const since = state.pending.filter(({ from }) => from >= base);
  const [first] = since;
  const isWhole = first?.from === base && first.devSeq + since.length - 1 === progressOf(state, device).devSeq;
  return isWhole ? since.reduce((sum, { count }) => sum + count, 0) : undefined;
}
