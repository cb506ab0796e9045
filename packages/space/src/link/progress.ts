import { civilDateAt, type DeviceId } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import type { Ground } from "./ground.ts";
import { type LinkState, type Progress, ZEROS } from "./state.ts";

/** Before the first envelope of a device, which this one learns of today. */
export const noneOf = (device: DeviceId, firstSeen: string): Progress => ({
  device,
  devSeq: 0,
  hash: ZEROS,
  at: 0,
  lastWrote: null,
  firstSeen,
});

export const progressOf = ({ devices }: LinkState, device: DeviceId): Progress =>
  devices.find((known) => known.device === device) ?? noneOf(device, "");

export const withProgress = (state: LinkState, changed: readonly Progress[]): LinkState => {
  if (changed.length === 0) return state;
  const devices = new Map([...state.devices, ...changed].map((progress) => [progress.device, progress]));
  return { ...state, devices: [...devices.values()] };
};

/** Remembers on which day each device of the chain was first seen. */
export function withDevicesOf(state: LinkState, membership: Membership, { clock }: Pick<Ground, "clock">): LinkState {
  const known = new Set(state.devices.map(({ device }) => device));
  const fresh = [...membership.devices.keys()].filter((device) => !known.has(device));
  const today = civilDateAt(clock.now(), clock.zone());
  return withProgress(
    state,
    fresh.map((device) => noneOf(device, today)),
  );
}
