import { ok, type Result } from "@counterpoint/kernel";
import type { Failure, Store } from "../store/port.ts";
import { newPushKey, type PushKeys, readPushKey } from "./vapid.ts";

/** Those of this copy: made when they are first needed, and the same for all relays on one store. */
export interface Keys {
  read(): Promise<Result<PushKeys, Failure>>;
}

export function createKeys(store: Pick<Store, "pushKey">): Keys {
  let known: PushKeys | undefined;
  return {
    read: async () => {
      if (known !== undefined) return ok(known);
      const kept = await store.pushKey(newPushKey());
      if (!kept.ok) return kept;
      known = readPushKey(kept.value);
      return ok(known);
    },
  };
}
