import type { DeviceId } from "@counterpoint/kernel";
import type { LinkState } from "./state.ts";

export const ownersOf = ({ owners }: LinkState): ReadonlyMap<DeviceId, DeviceId> =>
  new Map(owners.map(({ device, own }) => [device, own] as const));

/** What was said first stays. */
export function withOwners(state: LinkState, said: ReadonlyMap<DeviceId, DeviceId>): LinkState {
  const known = ownersOf(state);
  const fresh = [...said].filter(([device]) => !known.has(device));
  if (fresh.length === 0) return state;
  return { ...state, owners: [...state.owners, ...fresh.map(([device, own]) => ({ device, own }))] };
}
