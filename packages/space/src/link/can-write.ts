import { mayWrite } from "@counterpoint/membership";
import type { Held } from "./held.ts";

/** Whether this device may seal anything now: the chain lets it, and it has the secret to seal under. */
export function canWrite({ membership, keys, state }: Held): boolean {
  if (membership === null || state.unconfirmed || state.newerChain || state.parted) return false;
  const epoch = mayWrite(membership, keys.device);
  return epoch.ok && keys.epochs[epoch.value] !== undefined && !isCopied(keys.device, state);
}

/** Somewhere a copy of this device has written under its numbers: what it wrote now would not count with anybody. */
const isCopied = (device: Held["keys"]["device"], { aside }: Held["state"]): boolean =>
  aside.some((other) => other.why === "fork" && other.device === device);
