import type { DeviceId } from "@counterpoint/kernel";

interface OfDevice {
  readonly device: DeviceId;
}

/** Lists of devices have one order, by id as text, so that nothing can be said in two ways. */
export const byDevice = <T extends OfDevice>(list: readonly T[]): readonly T[] =>
  list.toSorted((one, other) => (one.device < other.device ? -1 : 1));

/** In that order, and none twice. */
export const isByDevice = (list: readonly OfDevice[]): boolean =>
  list.every(({ device }, at) => at === 0 || (list[at - 1]?.device ?? "") < device);
