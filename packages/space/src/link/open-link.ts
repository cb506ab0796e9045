import { type Chance, type Clock, err, ok, type Result } from "@counterpoint/kernel";
import { guarded } from "../guarded.ts";
import { openKeys } from "../keys.ts";
import type { OpenError, Space } from "../space.ts";
import { openVault } from "../vault.ts";
import type { Ground } from "./ground.ts";
import { keyShelf } from "./key-shelf.ts";
import { createLink, type RunningLink } from "./link.ts";

/** The side that an open book turns to its other devices. Several tabs may each have one. */
export async function openLink(
  space: Space,
  { clock, chance }: { readonly clock: Clock; readonly chance: Chance },
): Promise<Result<RunningLink, OpenError>> {
  const { storage, wrapping } = space.door;
  const keys = await openKeys(storage, chance, wrapping);
  if (!keys.ok) return keys;
  // The profile was erased, or has joined another book, since this one was opened.
  if (keys.value.space !== space.id || keys.value.device !== space.device) return err({ kind: "closed" });
  const ground: Ground = {
    space: space.id,
    device: space.device,
    who: { member: space.member, members: space.members },
    sealedKinds: space.sealedKinds,
    storage: guarded(storage, keys.value),
    vault: await openVault(keys.value.local),
    wrapping,
    chance,
    clock,
    shelf: keyShelf(),
  };
  const link = await createLink(ground, space);
  return link.ok ? ok(link.value) : link;
}
