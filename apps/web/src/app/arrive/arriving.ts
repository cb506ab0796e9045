import { ok } from "@counterpoint/kernel";
import { createComingBack, isShared, join, type Space, webSocketTransport } from "@counterpoint/space";
import { keepCarrier } from "../../platform/carrier.ts";
import { systemClock } from "../../platform/clock.ts";
import { BOOK_OF, type PersonHere } from "../lock/person-here.ts";
import { personMemo } from "../lock/person-memo.ts";
import { freshIn } from "../ours/profiles.ts";
import { lockFirst } from "../pair/lock-first.ts";
import { pairsIn } from "../pair/pairs.ts";
import { joinsByFile } from "../parcel/joins-by-file.ts";
import type { Arriving } from "./ports.ts";

/** What arriving asks of the book on this device and of the address that this page came from. Heavy: to be fetched late. */
export function arrivingIn(space: Space, who: PersonHere = "first"): Arriving {
  const { door } = space;
  const given = { door, clock: systemClock, transport: webSocketTransport(location.origin) };
  const restoring = createComingBack({ ...given, fresh: () => freshIn(BOOK_OF[who]) });
  /** Whoever comes in by way of the host goes on so. A book that travels in files alone stays as it is: it is refused. */
  const byHost = async (): Promise<void> => {
    const shared = await isShared(door.storage);
    if (shared.ok && !shared.value) keepCarrier("host", personMemo(who));
  };
  return {
    host: location.host,
    isShared: () => isShared(door.storage),
    hasWords: async () => {
      const state = await space.recovery.read();
      return state.ok && state.value.kind === "set";
    },
    join: async (link) => {
      await byHost();
      return join({ ...given, link });
    },
    comingBack: {
      ...restoring,
      finish: async (secret) => {
        await byHost();
        return restoring.finish(secret);
      },
    },
    byFile: joinsByFile({ open: async () => ok(space), who }),
    pairs: pairsIn(space, BOOK_OF[who]),
    lockFirst: async (passphrase) => {
      const locked = await lockFirst(space, passphrase);
      return locked.ok ? ok(pairsIn(locked.value, BOOK_OF[who])) : locked;
    },
  };
}
