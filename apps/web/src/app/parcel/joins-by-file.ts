import { err, ok, type Result } from "@counterpoint/kernel";
import {
  additionWords,
  becomeDevice,
  type Invitation,
  isShared,
  lookForMe,
  openIndexedDbStorage,
  openLink,
  ownDeviceKeys,
  requestWords,
  type Space,
  type Stretch,
  takeParcel,
  writeRequest,
} from "@counterpoint/space";
import { keepCarrier } from "../../platform/carrier.ts";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { stretchInWorker } from "../../platform/stretch.ts";
import { BOOK_OF, type PersonHere } from "../lock/person-here.ts";
import { personMemo } from "../lock/person-memo.ts";
import { openIn, type ProfileError } from "../profile.ts";
import type { Came, JoinError, JoinsByFile } from "./ports.ts";

export interface Joiner {
  /** The book on this device, made where there was none: a device has keys from its first moment. */
  readonly open: () => Promise<Result<Space, ProfileError>>;
  /** The same profile, opened anew once it is of the other book: what the file brings goes in there. */
  readonly reopen?: (former: Space) => Promise<Result<Space, ProfileError>>;
  readonly stretch?: Stretch;
  /** Whose book it is. */
  readonly who?: PersonHere;
}

/** Another connection to the same disk, under the same lock: the former one knows keys that are gone. */
const reopenOf =
  (who: PersonHere): NonNullable<Joiner["reopen"]> =>
  async (former) => {
    const storage = await openIndexedDbStorage(BOOK_OF[who]);
    return storage.ok ? openIn(storage.value, former.door.wrapping) : storage;
  };

export function joinsByFile({
  open,
  who = "first",
  reopen = reopenOf(who),
  stretch = stretchInWorker,
}: Joiner): JoinsByFile {
  return {
    request: async () => {
      const space = await open();
      if (!space.ok) return space;
      const keys = await ownDeviceKeys(space.value.door);
      if (!keys.ok) return keys;
      return ok({ text: await writeRequest(keys.value), words: await requestWords(keys.value, stretch) });
    },
    look: async (file) => {
      const space = await open();
      if (!space.ok) return space;
      const keys = await ownDeviceKeys(space.value.door);
      if (!keys.ok) return keys;
      const found = await lookForMe(file, keys.value);
      if (!found.ok) return found;
      const { parcel, device } = found.value;
      const words = await additionWords(parcel.membership, device, stretch);
      return ok({ words, join: () => come(space.value, found.value, { who, reopen }) });
    },
  };
}

/**
 * First of the book, then what is in the file. Once it is of the book nothing undoes it: whatever fails then, the same file
 * is taken in on the page Us.
 */
async function come(
  space: Space,
  { parcel }: Invitation,
  { who, reopen }: Required<Pick<Joiner, "who" | "reopen">>,
): Promise<Result<Came, JoinError>> {
  const shared = await isShared(space.door.storage);
  if (!shared.ok) return shared;
  // It is in another such book, and stays there as it is.
  if (shared.value) return err({ kind: "refused", why: "shared" });
  // Nothing is sent from here before somebody wants it to be (H8), also where the book's other devices have a host.
  keepCarrier("file", personMemo(who));
  const become = await becomeDevice({ door: space.door, clock: systemClock, chain: parcel.chain, came: "invited" });
  if (!become.ok) return become;
  const opened = await reopen(space);
  if (!opened.ok) return ok("begun");
  const link = await openLink(opened.value, { clock: systemClock, chance: secureChance });
  const taken = link.ok && (await takeParcel(link.value, parcel.file)).ok;
  opened.value.close();
  return ok(taken ? "whole" : "begun");
}
