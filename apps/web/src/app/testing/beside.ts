import { ok } from "@counterpoint/kernel";
import {
  newRecoveryEntropy,
  openLink,
  type Person,
  pairHere,
  recoveryKeys,
  recoverySecret,
  type Space,
  type Stretch,
} from "@counterpoint/space";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { stretchInWorker } from "../../platform/stretch.ts";
import { beside, type besideOf } from "../ours/beside.ts";
import { keepOurCarrier } from "../ours/our-carrier.ts";
import { openSharedIn } from "../ours/profiles.ts";
import { entropyOf } from "../recovery/keys.ts";
import { createDisk, type TestDisk } from "./disk.ts";
import { openWithLock, quickStretch } from "./locked.ts";
import { must } from "./must.ts";

export interface SharedBeside {
  readonly disk: TestDisk;
  readonly beside: () => ReturnType<typeof besideOf>;
  /** Whether the words of a book and this passphrase are what its chain names. */
  restsOn(book: Space, passphrase: string): Promise<boolean>;
}

/** A locked book gets one for two beside it, which travels in files alone. */
export async function shareBeside(
  { door, recovery }: Space,
  passphrase: string,
  stretch: Stretch = stretchInWorker,
): Promise<SharedBeside> {
  const disk = createDisk();
  const entropy = must(await recovery.draw());
  const secret = await recoverySecret(entropy, passphrase, stretch);
  must(await pairHere({ door, storage: disk.connect(), secret }, await other(), systemClock));
  must(await keepOurCarrier(disk.connect(), "file"));
  return {
    disk,
    beside: async () => ok(beside(new Map([["counterpoint-ours-1", disk.connect()]]))),
    restsOn: async (book, given) => {
      const words = entropyOf(must(await book.recovery.read()));
      if (words === undefined) return false;
      const space = must(await openSharedIn(disk.connect(), book.door.wrapping));
      const link = must(await openLink(space, { clock: systemClock, chance: secureChance }));
      const { signing } = await recoveryKeys(await recoverySecret(words, given, stretch), space.id);
      const named = link.standing().membership?.members.get(space.member)?.signing;
      return named?.join() === signing.publicKey.join();
    },
  };
}

async function other(): Promise<Person> {
  const { door } = await openWithLock(createDisk(), "two tall trees");
  const secret = await recoverySecret(newRecoveryEntropy(), "two tall trees", quickStretch);
  return { door, storage: createDisk().connect(), secret };
}
