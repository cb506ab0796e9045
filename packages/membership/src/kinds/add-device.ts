import { err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "../bytes.ts";
import { type DeviceKeys, readDeviceKeys, writeDeviceKeys } from "../keys.ts";
import type { Membership, Signer } from "../membership.ts";
import type { Reader } from "../reader.ts";
import { takeKeys } from "../taken.ts";

/** One more device of the author's own. */
export interface AddDevice extends DeviceKeys {
  readonly kind: "add-device";
}

export const writeAddDevice = (act: AddDevice): readonly Bytes[] => writeDeviceKeys(act);

export const readAddDevice = (from: Reader): AddDevice => ({ kind: "add-device", ...readDeviceKeys(from) });

export function addDevice(
  state: Membership,
  { member }: Signer,
  { device, signing, agreement }: AddDevice,
): Result<Membership, "id-taken" | "key-taken"> {
  if (state.devices.has(device)) return err("id-taken");
  const keys = takeKeys(state.keys, [signing, agreement]);
  if (!keys.ok) return keys;
  const added = { device, signing, agreement, member, added: state.steps.length, removal: null, outranked: false };
  return ok({ ...state, devices: new Map([...state.devices, [device, added]]), keys: keys.value });
}
