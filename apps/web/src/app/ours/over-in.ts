import type { Result } from "@counterpoint/kernel";
import { ok } from "@counterpoint/kernel";
import { type BoxKey, type OpenError, openLink, type Storage } from "@counterpoint/space";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { openSharedIn } from "./profiles.ts";

/** Whether the book of two in this storage, which stays open, is over for this person. */
export async function isOverIn(storage: Storage, key: BoxKey): Promise<Result<boolean, OpenError>> {
  const space = await openSharedIn({ ...storage, close: () => undefined }, key);
  if (!space.ok) return space;
  const link = await openLink(space.value, { clock: systemClock, chance: secureChance });
  if (link.ok) link.value.close();
  space.value.close();
  return link.ok ? ok(link.value.standing().over !== null) : link;
}
