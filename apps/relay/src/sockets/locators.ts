import { locatorContent } from "@counterpoint/wire";
import type { StoredLocator } from "../store/arrivals.ts";
import type { Bytes } from "../store/port.ts";
import { isSigned } from "./checks.ts";
import { type Answer, refusalOf, type Surroundings } from "./session.ts";

export async function putLocator(
  id: Bytes,
  { key, version, box, signature }: StoredLocator,
  { store, admission }: Surroundings,
): Promise<Answer> {
  if (!isSigned(key, "locator", locatorContent(id, version, box), signature)) return "bad-proof";
  const there = await store.locator(id);
  if (!there.ok && there.error.kind !== "no-locator") return refusalOf(there.error);
  if (!there.ok && !admission.admits("locator")) return "over-quota";
  const put = await store.putLocator(id, { key, version, box, signature });
  return put.ok ? { type: "done" } : refusalOf(put.error);
}

export async function readLocator(id: Bytes, { store }: Surroundings): Promise<Answer> {
  const found = await store.locator(id);
  return found.ok ? { type: "locator", ...found.value } : refusalOf(found.error);
}
