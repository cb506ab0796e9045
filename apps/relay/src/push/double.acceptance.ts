/** A push service without a network, for the tests of the relay: it writes down who was told. */

import { createKeys, type Keys } from "./keys.ts";
import { createNotices, type Notices, type NoticesParts } from "./notices.ts";
import type { Pushed } from "./push.ts";

export interface PushDouble {
  readonly keys: Keys;
  readonly notices: Notices;
  /** The addresses to which something was sent, in order. */
  readonly pushed: readonly string[];
  /** What it answers from now on. */
  answers: Pushed;
}

type Around = Pick<NoticesParts, "store" | "chains" | "hub" | "now" | "failed">;

/** Notices come as soon as they may, unless `chance` says otherwise. */
export function pushDouble(around: Around, chance: () => number = () => 0): PushDouble {
  const pushed: string[] = [];
  const keys = createKeys(around.store);
  const double: PushDouble = {
    keys,
    pushed,
    answers: "told",
    notices: createNotices({
      ...{ store: around.store, chains: around.chains, hub: around.hub, now: around.now, failed: around.failed },
      ...{ keys, chance },
      push: async ({ href }) => {
        pushed.push(href);
        return double.answers;
      },
    }),
  };
  return double;
}

export const APPLE = "https://web.push.apple.com/QGuQyavXutnMH";
export const MOZILLA = "https://updates.push.services.mozilla.com/wpush/v2/gAAAAABk";
export const GOOGLE = "https://fcm.googleapis.com/fcm/send/dQw4w9WgXcQ:APA91b";
