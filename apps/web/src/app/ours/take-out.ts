import { type DeviceId, err, ok, type Result } from "@counterpoint/kernel";
import { type ExtendError, isLive, makeDueEpoch } from "@counterpoint/space";
import { acceptOf } from "./accept.ts";
import type { OurBook } from "./our-book.ts";

/**
 * A device of one's own is out. A running line makes the secret that it cannot read; where there is none, this device does,
 * since nothing may be written before.
 */
export async function takeOut(book: OurBook, device: DeviceId): Promise<Result<void, ExtendError>> {
  const known = book.link.standing().devices.find((one) => one.device === device);
  if (known === undefined || !isLive(known)) return ok(undefined);
  const accept = acceptOf(book);
  const out = await accept(() => book.link.acts.removeDevice(device));
  if (!out.ok) return err(typeof out.error === "string" ? out.error : "not-kept");
  const renewed = book.reach === undefined ? await makeDueEpoch(book.link, accept) : ok(undefined);
  return renewed.ok ? ok(undefined) : err("not-kept");
}
