import { type DeviceId, err, ok, type Result } from "@counterpoint/kernel";
import { type ExtendError, isLive } from "@counterpoint/space";
import { acceptOf } from "./accept.ts";
import { finishTakingOut } from "./finish-taking-out.ts";
import type { OurBook } from "./our-book.ts";

/** A device of one's own is out, also where what has to follow could not be done: `view().unfinished` says so then. */
export async function takeOut(book: OurBook, device: DeviceId): Promise<Result<void, ExtendError>> {
  const known = book.link.standing().devices.find((one) => one.device === device);
  if (known !== undefined && isLive(known)) {
    const out = await acceptOf(book)(() => book.link.acts.removeDevice(device));
    if (!out.ok) return err(typeof out.error === "string" ? out.error : "not-kept");
  }
  await finishTakingOut(book);
  return ok(undefined);
}
