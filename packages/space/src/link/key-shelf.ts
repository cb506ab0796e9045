import {
  type BoxKey,
  type Bytes,
  envelopeKey,
  importVerifyKey,
  type Secret,
  type VerifyKey,
} from "@counterpoint/crypto";
import { type DeviceId, toHex } from "@counterpoint/kernel";

/** Keys that are needed for one envelope after the other, each made once. */
export interface KeyShelf {
  /** Undefined where the bytes are no key: nothing is signed by it. */
  verifying(publicKey: Bytes): Promise<VerifyKey | undefined>;
  opening(epoch: Secret, device: DeviceId): Promise<BoxKey>;
}

export function keyShelf(): KeyShelf {
  const verifying = new Map<string, Promise<VerifyKey | undefined>>();
  const opening = new Map<string, Promise<BoxKey>>();
  return {
    verifying: (publicKey) =>
      held(verifying, toHex(publicKey), async () => {
        const key = await importVerifyKey(publicKey);
        return key.ok ? key.value : undefined;
      }),
    opening: (epoch, device) => held(opening, `${toHex(epoch)} ${device}`, () => envelopeKey(epoch, device)),
  };
}

function held<T>(shelf: Map<string, Promise<T>>, name: string, make: () => Promise<T>): Promise<T> {
  const found = shelf.get(name);
  if (found !== undefined) return found;
  const made = make();
  shelf.set(name, made);
  return made;
}
