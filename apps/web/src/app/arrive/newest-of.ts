import type { KnownDevice } from "@counterpoint/space";

type Written = KnownDevice & { readonly lastWrote: number };

/** Which device wrote last, and when; undefined where nothing was ever written. */
export function newestOf(devices: readonly KnownDevice[]): Written | undefined {
  const written = devices.flatMap((device): readonly Written[] =>
    device.lastWrote === null ? [] : [{ ...device, lastWrote: device.lastWrote }],
  );
  return written.toSorted((one, other) => other.lastWrote - one.lastWrote)[0];
}
