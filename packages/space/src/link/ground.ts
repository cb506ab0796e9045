import type { BoxKey } from "@counterpoint/crypto";
import type { Chance, Clock, DeviceId, SpaceId } from "@counterpoint/kernel";
import type { Storage } from "../storage/port.ts";
import type { Vault } from "../vault.ts";
import type { Who } from "../who.ts";
import type { KeyShelf } from "./key-shelf.ts";

/** What a link stands on, and never changes. */
export interface Ground {
  readonly space: SpaceId;
  readonly device: DeviceId;
  readonly who: Who;
  /** Kinds whose records come in out of rounds alone. */
  readonly sealedKinds: ReadonlySet<string>;
  /** Writes only as long as the lock is the one under which this book was opened. */
  readonly storage: Storage;
  readonly vault: Vault;
  readonly wrapping: BoxKey;
  readonly chance: Chance;
  readonly clock: Clock;
  readonly shelf: KeyShelf;
}
