export type Capability = "web-crypto" | "indexeddb" | "web-locks" | "broadcast-channel";

export type Surroundings =
  | { readonly kind: "fine" }
  /** Opened over plain http from another machine: browsers switch off encryption there. */
  | { readonly kind: "insecure" }
  | { readonly kind: "too-old"; readonly missing: readonly Capability[] };

/** What of the global scope is looked at. */
export interface SurroundingsScope {
  readonly isSecureContext: boolean;
  readonly crypto?: { readonly subtle?: unknown };
  readonly indexedDB?: unknown;
  readonly navigator?: { readonly locks?: unknown };
  readonly BroadcastChannel?: unknown;
}

/** Whether the app can run here at all; asked before anything is opened. */
export function lookAround(scope: SurroundingsScope = globalThis): Surroundings {
  // First: an insecure page lacks the others too, and a newer browser would not help.
  if (!scope.isSecureContext) return { kind: "insecure" };
  const found: Record<Capability, unknown> = {
    "web-crypto": scope.crypto?.subtle,
    indexeddb: scope.indexedDB,
    "web-locks": scope.navigator?.locks,
    "broadcast-channel": scope.BroadcastChannel,
  };
  const missing = CAPABILITIES.filter((capability) => found[capability] === undefined || found[capability] === null);
  return missing.length === 0 ? { kind: "fine" } : { kind: "too-old", missing };
}

const CAPABILITIES: readonly Capability[] = ["web-crypto", "indexeddb", "web-locks", "broadcast-channel"];
