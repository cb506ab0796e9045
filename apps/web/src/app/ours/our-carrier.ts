import type { Result } from "@counterpoint/kernel";
import { ok } from "@counterpoint/kernel";
import type { Storage, StorageError } from "@counterpoint/space";

/** How what two share travels: by way of the host, in files that they carry, or not at all, since both use this device. */
export type OurCarrier = "host" | "file" | "here";

const CARRIER = "carrier";

const CARRIERS: readonly OurCarrier[] = ["host", "file", "here"];

/**
 * Who paired over a host has said yes to it, so nothing has to lie here for that. What shall not be sent says so, in the
 * same database as the words, before there is anything to send: it is lost only together with them.
 */
export async function readOurCarrier(storage: Pick<Storage, "value">): Promise<Result<OurCarrier, StorageError>> {
  const kept = await storage.value(CARRIER);
  if (!kept.ok) return kept;
  if (kept.value === undefined) return ok("host");
  const text = kept.value instanceof Uint8Array ? new TextDecoder().decode(kept.value) : "";
  return ok(CARRIERS.find((carrier) => carrier === text) ?? "file");
}

export async function keepOurCarrier(
  storage: Pick<Storage, "write">,
  carrier: OurCarrier,
): Promise<Result<void, StorageError>> {
  const kept = await storage.write({ set: new Map([[CARRIER, new TextEncoder().encode(carrier)]]) });
  return kept.ok ? ok(undefined) : kept;
}
